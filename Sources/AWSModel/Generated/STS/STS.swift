// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of AWS Security Token Service, API version 2011-06-15.
public enum STS {
  public static let service = AWSService(
    name: "STS", signingName: "sts", endpointPrefix: "sts",
    serviceID: "STS", apiVersion: "2011-06-15", targetPrefix: nil,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", protocols: [.query], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      getCallerIdentity.erased,
      assumeRole.erased,
      assumeRoleWithWebIdentity.erased,
      getSessionToken.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let expiredTokenException = AWSErrorShape("ExpiredTokenException")
    public static let idpCommunicationErrorException = AWSErrorShape("IDPCommunicationErrorException", code: "IDPCommunicationError")
    public static let idpRejectedClaimException = AWSErrorShape("IDPRejectedClaimException", code: "IDPRejectedClaim", status: 403)
    public static let invalidIdentityTokenException = AWSErrorShape("InvalidIdentityTokenException", code: "InvalidIdentityToken")
    public static let malformedPolicyDocumentException = AWSErrorShape("MalformedPolicyDocumentException", code: "MalformedPolicyDocument")
    public static let packedPolicyTooLargeException = AWSErrorShape("PackedPolicyTooLargeException", code: "PackedPolicyTooLarge")
    public static let regionDisabledException = AWSErrorShape("RegionDisabledException", status: 403)

    public static let all: [AWSErrorShape] = [
      expiredTokenException,
      idpCommunicationErrorException,
      idpRejectedClaimException,
      invalidIdentityTokenException,
      malformedPolicyDocumentException,
      packedPolicyTooLargeException,
      regionDisabledException,
    ]
  }
}
