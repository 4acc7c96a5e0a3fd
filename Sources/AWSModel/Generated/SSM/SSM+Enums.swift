// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  public struct ParameterTier: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var standard: Self { Self(rawValue: "Standard") }
    public static var advanced: Self { Self(rawValue: "Advanced") }
    public static var intelligentTiering: Self { Self(rawValue: "Intelligent-Tiering") }

    public static let known: [Self] = values(
      """
      Standard
      Advanced
      Intelligent-Tiering
      """)
  }

  public struct ParameterType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var string: Self { Self(rawValue: "String") }
    public static var stringList: Self { Self(rawValue: "StringList") }
    public static var secureString: Self { Self(rawValue: "SecureString") }

    public static let known: [Self] = values(
      """
      String
      StringList
      SecureString
      """)
  }

  public struct ParametersFilterKey: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var name: Self { Self(rawValue: "Name") }
    public static var type: Self { Self(rawValue: "Type") }
    public static var keyId: Self { Self(rawValue: "KeyId") }

    public static let known: [Self] = values(
      """
      Name
      Type
      KeyId
      """)
  }

  public struct ResourceTypeForTagging: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var document: Self { Self(rawValue: "Document") }
    public static var managedInstance: Self { Self(rawValue: "ManagedInstance") }
    public static var maintenanceWindow: Self { Self(rawValue: "MaintenanceWindow") }
    public static var parameter: Self { Self(rawValue: "Parameter") }
    public static var patchBaseline: Self { Self(rawValue: "PatchBaseline") }
    public static var opsItem: Self { Self(rawValue: "OpsItem") }
    public static var opsMetadata: Self { Self(rawValue: "OpsMetadata") }
    public static var automation: Self { Self(rawValue: "Automation") }
    public static var association: Self { Self(rawValue: "Association") }

    public static let known: [Self] = values(
      """
      Document
      ManagedInstance
      MaintenanceWindow
      Parameter
      PatchBaseline
      OpsItem
      OpsMetadata
      Automation
      Association
      """)
  }
}
