"""Swift for one service: its namespace, its operations with their shapes, the shapes they share, its enumerations."""
import re

import naming

HEADER = "// Generated from botocore's service model by `make generate`. Do not edit.\n// swift-format-ignore-file\n"
SCALARS = {"string": "String", "integer": "Int", "long": "Int", "boolean": "Bool", "float": "Double",
           "double": "Double", "timestamp": "Date", "blob": "[UInt8]"}
WORDS = {"string": "string", "integer": "int", "long": "long", "boolean": "bool", "float": "float",
         "double": "double", "timestamp": "time", "blob": "blob"}
# More values than anyone spells out (instance types): such enumerations get their list, and no constants.
MANY_VALUES = 150


class Emitter:
    def __init__(self, service):
        self.service = service
        self.shapes = service.shapes
        self.files = {}
        self.tokens = {}
        self.plan()

    def plan(self):
        """Decides where each shape stands: with the one operation that uses it, or among the shared ones."""
        users = {}
        for entry in self.service.entries:
            found = {}
            for direction in ("input", "output"):
                target = self.service.target(entry.name, direction)
                if target:
                    for reference in self.service.references(self.shapes[target]):
                        self.service.closure(reference, found)
            for name in found:
                users.setdefault(name, []).append(entry.name)
        self.users = users
        self.names = {name: naming.type_name(name) for name in users}
        envelopes = [e.name + suffix for e in self.service.entries for suffix in ("Request", "Response")]
        every = list(self.names.values()) + envelopes
        twice = {name for name in every if every.count(name) > 1}
        if twice:
            raise SystemExit(f"{self.service.namespace}: two shapes would be called {sorted(twice)}")
        for name in users:
            self.refuse_cycle(name, [])

    def refuse_cycle(self, name, path):
        if name in path:
            raise SystemExit(f"{self.service.namespace}: {name} contains itself: {path}")
        for reference in self.shapes[name].get("members", {}).values():
            if self.shapes[reference["shape"]]["type"] == "structure":
                self.refuse_cycle(reference["shape"], path + [name])

    def emit(self):
        namespace = self.service.namespace
        self.files[f"{namespace}.swift"] = self.service_file()
        for entry in self.service.entries:
            self.files[f"{namespace}+{entry.name}.swift"] = self.operation_file(entry)
        shared = {}
        for name in sorted(self.users, key=lambda n: self.names[n]):
            if "enum" not in self.shapes[name] and len(self.users[name]) > 1:
                shared.setdefault(self.names[name][0], []).append(name)
        for letter, names in sorted(shared.items()):
            bodies = [self.structure(self.names[n], self.shapes[n]) for n in names]
            self.files[f"{namespace}+Shapes{letter}.swift"] = self.extension(bodies)
        enums = sorted((self.names[n], self.shapes[n]["enum"]) for n in self.users if "enum" in self.shapes[n])
        if enums:
            self.files[f"{namespace}+Enums.swift"] = self.extension([self.enumeration(*e) for e in enums])
        return self.files

    def extension(self, bodies):
        text = "\n\n".join(bodies)
        head = "public import FoundationEssentials\n\n" if re.search(r"\bDate\b", text) else ""
        return f"{HEADER}{head}extension {self.service.namespace} {{\n{text}\n}}\n"

    # The namespace

    def service_file(self):
        service, meta = self.service, self.service.meta
        optional = lambda value: f'"{value}"' if value else "nil"
        protocols = ", ".join("." + p for p in service.protocols())
        errors = self.errors()
        lines = [
            HEADER, f"/// The shapes and operations of {meta['serviceFullName']}, API version {meta['apiVersion']}.",
            f"public enum {service.namespace} {{", "  public static let service = AWSService(",
            f'    name: "{service.namespace}", signingName: "{meta.get("signingName", meta["endpointPrefix"])}",'
            f' endpointPrefix: "{meta["endpointPrefix"]}",',
            f'    serviceID: "{meta["serviceId"]}", apiVersion: "{meta["apiVersion"]}",'
            f' targetPrefix: {optional(meta.get("targetPrefix"))},',
            f"    xmlNamespace: {optional(service.xml_namespace())}, protocols: [{protocols}],"
            f' queryCompatible: {"true" if "awsQueryCompatible" in meta else "false"})', "",
            "  /// Every operation of the manifest.", "  public static var catalog: AWSCatalogEntry {",
            "    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)", "  }", "",
            "  private static var operations: [AnyAWSOperation] {", "    ["]
        lines += [f"      {naming.quoted(naming.lower_camel(e.name))}.erased," for e in service.entries]
        lines += ["    ]", "  }", "", "  /// The errors that the service model names.", "  public enum Errors {"]
        for property, arguments in errors:
            lines.append(f"    public static let {property} = AWSErrorShape({arguments})")
        lines += ["", "    public static let all: [AWSErrorShape] = ["]
        lines += [f"      {property}," for property, _ in errors]
        lines += ["    ]", "  }", "}", ""]
        return "\n".join(lines)

    def errors(self):
        names = set()
        for entry in self.service.entries:
            names |= {e["shape"] for e in self.service.model["operations"][entry.name].get("errors", [])}
        query_first = self.service.protocols()[0] in ("query", "ec2")
        found = []
        for name in sorted(names):
            shape = self.shapes[name]
            error = shape.get("error", {})
            arguments = [f'"{name}"']
            from model import QUERY_CODES
            code = error.get("code") or (QUERY_CODES.get(name) if self.service.folder == "sqs" else None)
            if code and code != name:
                arguments.append(f'{"code" if query_first else "queryCode"}: "{code}"')
            status = error.get("httpStatusCode") or (500 if shape.get("fault") else 400)
            if status != 400:
                arguments.append(f"status: {status}")
            members = [m for m in shape["members"] if m.lower() not in ("message", "__type")]
            if members:
                arguments.append("members: [" + ", ".join(f'"{m}"' for m in members) + "]")
            found.append((naming.quoted(naming.lower_camel(name)), ", ".join(arguments)))
        return found

    # Operations

    def operation_file(self, entry):
        service = self.service
        request, response = self.envelope(entry, "input"), self.envelope(entry, "output")
        own = [n for n in self.users if self.users[n] == [entry.name] and "enum" not in self.shapes[n]]
        bodies = [self.operation(entry, request, response), self.structure(f"{entry.name}Request", request),
                  self.structure(f"{entry.name}Response", response)]
        bodies += [self.structure(self.names[n], self.shapes[n]) for n in sorted(own, key=lambda n: self.names[n])]
        return self.extension(bodies)

    def envelope(self, entry, direction):
        target = self.service.target(entry.name, direction)
        return self.shapes[target] if target else {"type": "structure", "members": {}, "absent": True}

    def operation(self, entry, request, response):
        types = f"{entry.name}Request, {entry.name}Response"
        token = next((m for m, r in request["members"].items() if r.get("idempotencyToken")), None)
        flag = lambda value: "true" if value else "false"
        arguments = [f'name: "{entry.name}", service: service, isReadOnly: {flag(self.service.is_read(entry))}, '
                     f"isIdempotent: {flag(self.service.is_repeatable(entry, token))}"]
        if token:
            arguments.append(f"idempotencyToken: \\{entry.name}Request.{naming.member(token)}")
        pages = self.pages(entry, types, request, response)
        if pages:
            arguments.append(pages)
        lines = [f"  /// `{entry.name}`.",
                 f"  public static let {naming.quoted(naming.lower_camel(entry.name))} = AWSOperation<{types}>("]
        return "\n".join(lines) + "\n    " + ",\n    ".join(arguments) + ")"

    def pages(self, entry, types, request, response):
        rule = self.service.paginators.get(entry.name)
        if not rule or not isinstance(rule["input_token"], str) or not isinstance(rule["output_token"], str):
            return None
        into, out = rule["input_token"], rule["output_token"]
        if self.swift_type(request["members"][into]["shape"]) != "String":
            return None
        keys = rule["result_key"] if isinstance(rule["result_key"], list) else [rule["result_key"]]
        lists = [k for k in keys if self.shapes[response["members"][k]["shape"]]["type"] == "list"]
        asks = lambda name: f"\\{entry.name}Request.{naming.member(name)}"
        answers = lambda name: f"\\{entry.name}Response.{naming.member(name)}"
        arguments = [f"inputToken: {asks(into)}", f"outputToken: {answers(out)}"]
        if rule.get("more_results"):
            arguments.append(f"isTruncated: {answers(rule['more_results'])}")
        if rule.get("limit_key"):
            arguments.append(f"limit: {asks(rule['limit_key'])}")
        body = "; ".join(f"appendItems(&$0.{naming.member(k)}, $1.{naming.member(k)})" for k in lists)
        return f"pages: AWSPages<{types}>(\n      {', '.join(arguments)},\n      append: {{ {body} }})"

    # Structures

    def structure(self, name, shape):
        members = [(naming.quoted(naming.member(m)), self.swift_type(r["shape"]), m, r)
                   for m, r in shape["members"].items()]
        verbs = [self.verb(r["shape"]) for _, _, _, r in members]
        lines = [f"  public struct {name}: AWSShape {{"]
        lines += [f"    public var {property}: {kind}?" for property, kind, _, _ in members]
        lines += [""] if members else []
        lines += ["    public init() {}"]
        if members:
            lines += ["", "    public init("]
            lines += ["      " + ",\n      ".join(f"{p}: {k}? = nil" for p, k, _, _ in members), "    ) {"]
            lines += [f"      self.{p.strip('`')} = {p}" for p, _, _, _ in members] + ["    }"]
        types = []
        schema = [self.schema_line(m, r, shape, types) for _, _, m, r in members]
        lines += ["", "    public static let schema = AWSSchema(", f'      "{name}"' + ("," if schema else ", isAbsent: true)" if shape.get("absent") else ")")]
        if schema:
            references = ", [" + ", ".join(self.reference(t) for t in types) + "]" if types else ""
            lines += ['      #"""'] + ["      " + line for line in schema] + [f'      """#{references})']
        lines += ["", "    public mutating func read(_ member: Int, from r: inout AWSReader) {"]
        if members:
            lines += ["      switch member {"]
            for index, (property, _, _, _) in enumerate(members):
                lines.append(f"      case {index}: r.read{verbs[index]}(&{property})")
            lines += ["      default: r.skip()", "      }"]
        else:
            lines += ["      r.skip()"]
        lines += ["    }", "", "    public func write(to w: inout AWSWriter) {"]
        for index, (property, _, _, _) in enumerate(members):
            lines.append(f"      w.write{verbs[index]}({index}, {property})")
        return "\n".join(lines + ["    }", "  }"])

    def verb(self, name):
        """The end of the names of the reader's and the writer's functions for a member's type."""
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "list":
            return self.verb(shape["member"]["shape"]) + "s"
        if kind == "map":
            return self.verb(shape["value"]["shape"]) + "Map"
        if shape.get("document"):
            return "Document"
        if "enum" in shape:
            return "Enum"
        return {"structure": "Shape", "blob": "Blob"}.get(kind) or SCALARS[kind]

    def swift_type(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        if shape.get("document"):
            return "AWSDocument"
        if kind == "structure" or "enum" in shape:
            return self.names[name]
        if kind == "list":
            return f"[{self.swift_type(shape['member']['shape'])}]"
        if kind == "map":
            return f"[String: {self.swift_type(shape['value']['shape'])}]"
        return SCALARS[kind]

    # Schemas

    def schema_line(self, member, reference, parent, types):
        shape = self.shapes[reference["shape"]]
        line = member + ("!" if member in parent.get("required", []) else "") + " "
        line += self.schema_type(reference["shape"], types, flattened=reference.get("flattened", False))
        if self.is_sensitive(reference["shape"]):
            line += " sensitive"
        if reference.get("idempotencyToken"):
            line += " token"
        xml = reference.get("locationName", member)
        query = self.query_name(member, reference)
        line += f" xml={xml}" if xml != member else ""
        line += f" query={query}" if query != member else ""
        return line

    def query_name(self, member, reference):
        name = reference.get("locationName", member)
        if not self.service.is_ec2:
            return name
        return reference.get("queryName") or name[0].upper() + name[1:]

    def is_sensitive(self, name):
        shape = self.shapes[name]
        inner = [shape[f]["shape"] for f in ("member", "value") if f in shape]
        return bool(shape.get("sensitive")) or any(self.is_sensitive(i) for i in inner)

    def schema_type(self, name, types, flattened=False):
        shape = self.shapes[name]
        kind = shape["type"]
        star = "*" if flattened or shape.get("flattened") else ""
        if shape.get("document"):
            text = "document"
        elif kind == "structure" or "enum" in shape:
            text = self.names[name]
            if text not in types:
                types.append(text)
        elif kind == "list":
            inner = shape["member"]
            item = inner.get("locationName") or ("item" if self.service.is_ec2 else "member")
            text = f"{star}[{self.schema_type(inner['shape'], types)}" + (f"|{item}" if item != "member" else "") + "]"
        elif kind == "map":
            key, value = shape["key"].get("locationName", "key"), shape["value"].get("locationName", "value")
            text = f"{star}{{{self.schema_type(shape['key']['shape'], types)}" + (f"|{key}" if key != "key" else "")
            text += f":{self.schema_type(shape['value']['shape'], types)}"
            text += (f"|{value}" if value != "value" else "") + "}"
        else:
            text = WORDS[kind]
        return text + self.bounds(shape) + self.pattern(shape)

    @staticmethod
    def bounds(shape):
        if "min" not in shape and "max" not in shape or shape["type"] == "structure":
            return ""
        return f"({shape.get('min', '')}..{shape.get('max', '')})"

    @staticmethod
    def pattern(shape):
        if "pattern" not in shape:
            return ""
        return "/" + re.sub(r"\\.|/", lambda m: m[0] if m[0] != "/" else "\\/", shape["pattern"]) + "/"

    def reference(self, name):
        shape = next(self.shapes[n] for n in self.users if self.names[n] == name)
        return f".{'enumeration' if 'enum' in shape else 'shape'}({name}.self)"

    # Enumerations

    def enumeration(self, name, values):
        lines = [f"  public struct {name}: AWSEnum {{", "    public let rawValue: String",
                 "    public init(rawValue: String) { self.rawValue = rawValue }", ""]
        cases, used = [], set()
        for value in values if len(values) <= MANY_VALUES else []:
            case = naming.enum_case(value)
            while case in used or case in ("rawValue", "known"):
                case += "_"
            used.add(case)
            cases.append(f'    public static var {naming.quoted(case)}: Self {{ Self(rawValue: "{value}") }}')
        lines += cases + ([""] if cases else [])
        lines += ["    public static let known: [Self] = values(", '      """']
        lines += ["      " + value for value in values] + ['      """)', "  }"]
        return "\n".join(lines)
