// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct CapacityReservationSpecificationResponse: AWSShape {
    public var capacityReservationPreference: CapacityReservationPreference?
    public var capacityReservationTarget: CapacityReservationTargetResponse?

    public init() {}

    public init(
      capacityReservationPreference: CapacityReservationPreference? = nil,
      capacityReservationTarget: CapacityReservationTargetResponse? = nil
    ) {
      self.capacityReservationPreference = capacityReservationPreference
      self.capacityReservationTarget = capacityReservationTarget
    }

    public static let schema = AWSSchema(
      "CapacityReservationSpecificationResponse",
      #"""
      CapacityReservationPreference CapacityReservationPreference xml=capacityReservationPreference
      CapacityReservationTarget CapacityReservationTargetResponse xml=capacityReservationTarget
      """#, [.enumeration(CapacityReservationPreference.self), .shape(CapacityReservationTargetResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityReservationPreference)
      case 1: r.readShape(&capacityReservationTarget)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityReservationPreference)
      w.writeShape(1, capacityReservationTarget)
    }
  }

  public struct CapacityReservationTarget: AWSShape {
    public var capacityReservationId: String?
    public var capacityReservationResourceGroupArn: String?

    public init() {}

    public init(
      capacityReservationId: String? = nil,
      capacityReservationResourceGroupArn: String? = nil
    ) {
      self.capacityReservationId = capacityReservationId
      self.capacityReservationResourceGroupArn = capacityReservationResourceGroupArn
    }

    public static let schema = AWSSchema(
      "CapacityReservationTarget",
      #"""
      CapacityReservationId string
      CapacityReservationResourceGroupArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityReservationId)
      case 1: r.readString(&capacityReservationResourceGroupArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityReservationId)
      w.writeString(1, capacityReservationResourceGroupArn)
    }
  }

  public struct CapacityReservationTargetResponse: AWSShape {
    public var capacityReservationId: String?
    public var capacityReservationResourceGroupArn: String?

    public init() {}

    public init(
      capacityReservationId: String? = nil,
      capacityReservationResourceGroupArn: String? = nil
    ) {
      self.capacityReservationId = capacityReservationId
      self.capacityReservationResourceGroupArn = capacityReservationResourceGroupArn
    }

    public static let schema = AWSSchema(
      "CapacityReservationTargetResponse",
      #"""
      CapacityReservationId string xml=capacityReservationId
      CapacityReservationResourceGroupArn string xml=capacityReservationResourceGroupArn
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityReservationId)
      case 1: r.readString(&capacityReservationResourceGroupArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityReservationId)
      w.writeString(1, capacityReservationResourceGroupArn)
    }
  }

  public struct ConnectionTrackingSpecification: AWSShape {
    public var tcpEstablishedTimeout: Int?
    public var udpTimeout: Int?
    public var udpStreamTimeout: Int?

    public init() {}

    public init(
      tcpEstablishedTimeout: Int? = nil,
      udpTimeout: Int? = nil,
      udpStreamTimeout: Int? = nil
    ) {
      self.tcpEstablishedTimeout = tcpEstablishedTimeout
      self.udpTimeout = udpTimeout
      self.udpStreamTimeout = udpStreamTimeout
    }

    public static let schema = AWSSchema(
      "ConnectionTrackingSpecification",
      #"""
      TcpEstablishedTimeout int xml=tcpEstablishedTimeout
      UdpTimeout int xml=udpTimeout
      UdpStreamTimeout int xml=udpStreamTimeout
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&tcpEstablishedTimeout)
      case 1: r.readInt(&udpTimeout)
      case 2: r.readInt(&udpStreamTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, tcpEstablishedTimeout)
      w.writeInt(1, udpTimeout)
      w.writeInt(2, udpStreamTimeout)
    }
  }

  public struct ConnectionTrackingSpecificationRequest: AWSShape {
    public var tcpEstablishedTimeout: Int?
    public var udpStreamTimeout: Int?
    public var udpTimeout: Int?

    public init() {}

    public init(
      tcpEstablishedTimeout: Int? = nil,
      udpStreamTimeout: Int? = nil,
      udpTimeout: Int? = nil
    ) {
      self.tcpEstablishedTimeout = tcpEstablishedTimeout
      self.udpStreamTimeout = udpStreamTimeout
      self.udpTimeout = udpTimeout
    }

    public static let schema = AWSSchema(
      "ConnectionTrackingSpecificationRequest",
      #"""
      TcpEstablishedTimeout int
      UdpStreamTimeout int
      UdpTimeout int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&tcpEstablishedTimeout)
      case 1: r.readInt(&udpStreamTimeout)
      case 2: r.readInt(&udpTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, tcpEstablishedTimeout)
      w.writeInt(1, udpStreamTimeout)
      w.writeInt(2, udpTimeout)
    }
  }

  public struct ConnectionTrackingSpecificationResponse: AWSShape {
    public var tcpEstablishedTimeout: Int?
    public var udpStreamTimeout: Int?
    public var udpTimeout: Int?

    public init() {}

    public init(
      tcpEstablishedTimeout: Int? = nil,
      udpStreamTimeout: Int? = nil,
      udpTimeout: Int? = nil
    ) {
      self.tcpEstablishedTimeout = tcpEstablishedTimeout
      self.udpStreamTimeout = udpStreamTimeout
      self.udpTimeout = udpTimeout
    }

    public static let schema = AWSSchema(
      "ConnectionTrackingSpecificationResponse",
      #"""
      TcpEstablishedTimeout int xml=tcpEstablishedTimeout
      UdpStreamTimeout int xml=udpStreamTimeout
      UdpTimeout int xml=udpTimeout
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&tcpEstablishedTimeout)
      case 1: r.readInt(&udpStreamTimeout)
      case 2: r.readInt(&udpTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, tcpEstablishedTimeout)
      w.writeInt(1, udpStreamTimeout)
      w.writeInt(2, udpTimeout)
    }
  }

  public struct CpuOptions: AWSShape {
    public var coreCount: Int?
    public var threadsPerCore: Int?
    public var amdSevSnp: AmdSevSnpSpecification?
    public var nestedVirtualization: NestedVirtualizationSpecification?

    public init() {}

    public init(
      coreCount: Int? = nil,
      threadsPerCore: Int? = nil,
      amdSevSnp: AmdSevSnpSpecification? = nil,
      nestedVirtualization: NestedVirtualizationSpecification? = nil
    ) {
      self.coreCount = coreCount
      self.threadsPerCore = threadsPerCore
      self.amdSevSnp = amdSevSnp
      self.nestedVirtualization = nestedVirtualization
    }

    public static let schema = AWSSchema(
      "CpuOptions",
      #"""
      CoreCount int xml=coreCount
      ThreadsPerCore int xml=threadsPerCore
      AmdSevSnp AmdSevSnpSpecification xml=amdSevSnp
      NestedVirtualization NestedVirtualizationSpecification xml=nestedVirtualization
      """#, [.enumeration(AmdSevSnpSpecification.self), .enumeration(NestedVirtualizationSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&coreCount)
      case 1: r.readInt(&threadsPerCore)
      case 2: r.readEnum(&amdSevSnp)
      case 3: r.readEnum(&nestedVirtualization)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, coreCount)
      w.writeInt(1, threadsPerCore)
      w.writeEnum(2, amdSevSnp)
      w.writeEnum(3, nestedVirtualization)
    }
  }

  public struct CpuPerformanceFactor: AWSShape {
    public var references: [PerformanceFactorReference]?

    public init() {}

    public init(
      references: [PerformanceFactorReference]? = nil
    ) {
      self.references = references
    }

    public static let schema = AWSSchema(
      "CpuPerformanceFactor",
      #"""
      References [PerformanceFactorReference|item] xml=referenceSet query=ReferenceSet
      """#, [.shape(PerformanceFactorReference.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&references)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, references)
    }
  }

  public struct CpuPerformanceFactorRequest: AWSShape {
    public var references: [PerformanceFactorReferenceRequest]?

    public init() {}

    public init(
      references: [PerformanceFactorReferenceRequest]? = nil
    ) {
      self.references = references
    }

    public static let schema = AWSSchema(
      "CpuPerformanceFactorRequest",
      #"""
      References [PerformanceFactorReferenceRequest|item] xml=Reference query=Reference
      """#, [.shape(PerformanceFactorReferenceRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&references)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, references)
    }
  }

  public struct CreditSpecification: AWSShape {
    public var cpuCredits: String?

    public init() {}

    public init(
      cpuCredits: String? = nil
    ) {
      self.cpuCredits = cpuCredits
    }

    public static let schema = AWSSchema(
      "CreditSpecification",
      #"""
      CpuCredits string xml=cpuCredits
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cpuCredits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cpuCredits)
    }
  }

  public struct CreditSpecificationRequest: AWSShape {
    public var cpuCredits: String?

    public init() {}

    public init(
      cpuCredits: String? = nil
    ) {
      self.cpuCredits = cpuCredits
    }

    public static let schema = AWSSchema(
      "CreditSpecificationRequest",
      #"""
      CpuCredits! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cpuCredits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cpuCredits)
    }
  }
}
