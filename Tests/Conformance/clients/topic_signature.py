"""SNS's signatures as a receiver checks them who knows AWS's page and nothing of ours."""

import base64
import urllib.request

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

SIGNED = {
    "Notification": ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
    "SubscriptionConfirmation": ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
}
SIGNED["UnsubscribeConfirmation"] = SIGNED["SubscriptionConfirmation"]


def string_to_sign(document: dict) -> bytes:
    return "".join(f"{name}\n{document[name]}\n" for name in SIGNED[document["Type"]] if name in document).encode()


def certificate(url: str) -> x509.Certificate:
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert answer.status == 200
        return x509.load_pem_x509_certificate(answer.read())


def is_signed(document: dict) -> bool:
    key = certificate(document["SigningCertURL"]).public_key()
    algorithm = {"1": hashes.SHA1, "2": hashes.SHA256}[document["SignatureVersion"]]()
    try:
        key.verify(base64.b64decode(document["Signature"]), string_to_sign(document), padding.PKCS1v15(), algorithm)
        return True
    except InvalidSignature:
        return False
