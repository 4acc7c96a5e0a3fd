"""How names of the service models become Swift names."""
import re

KEYWORDS = set(
    """associatedtype class deinit enum extension fileprivate func import init inout internal let open operator
    private precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue
    default defer do else fallthrough for guard if in repeat return throw switch where while Any as await false is nil
    self Self super throws true try""".split()
)
TAKEN_TYPES = set(
    """Type Protocol Error Result Set Array String Int Bool Double Date Optional Self Any UInt8 StaticString
    Dictionary""".split()
)


def quoted(name):
    return f"`{name}`" if name in KEYWORDS else name


def lower_camel(name):
    """`EC2InstanceId` → `ec2InstanceId`, `ARN` → `arn`, `IPv6Native` → `ipv6Native`."""
    whole = re.match(r"(IPv[46]|[A-Z]{2,}s)(?=[A-Z0-9]|$)", name)
    if whole:
        return whole[0].lower() + name[whole.end():]
    run = re.match(r"[A-Z0-9]+(?=[A-Z][a-z])|[A-Z0-9]+$|[A-Z]", name)
    return run[0].lower() + name[run.end():] if run else name


def member(name):
    return lower_camel(name.replace("-", "_"))


def type_name(name):
    name = name[0].upper() + name[1:]
    return name + "Value" if name in TAKEN_TYPES else name


def enum_case(value):
    """`SERVICE_TASK` → `serviceTask`, `Pending:Wait` → `pendingWait`, `t3.micro` → `t3Micro`."""
    words = [w for w in re.split(r"[^A-Za-z0-9]+", value) if w]
    if not words:
        return "empty"
    out = ""
    for word in words:
        if word.isupper() or word.islower() or word.isdigit():
            word = word.lower()
        if not out:
            out = lower_camel(word)
        else:
            if out[-1].isdigit() and word[0].isdigit():
                out += "_"
            out += word[0].upper() + word[1:]
    return "_" + out if out[0].isdigit() else out
