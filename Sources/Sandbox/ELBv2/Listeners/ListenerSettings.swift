internal import AWSModel

/// Attributes and certificates of listeners: kept and shown, with no effect.
extension ELBWorld {
  func describeListenerAttributes(
    _ request: ELBv2.DescribeListenerAttributesRequest
  ) throws(AWSError) -> ELBv2.DescribeListenerAttributesResponse {
    .init(attributes: attributes(of: try listener(request.listenerArn)))
  }

  private func attributes(of listener: SimListener) -> [ELBv2.ListenerAttribute] {
    listener.attributes.entries.map { ELBv2.ListenerAttribute(key: $0.key, value: $0.value) }
  }

  func modifyListenerAttributes(
    _ request: ELBv2.ModifyListenerAttributesRequest
  ) throws(AWSError) -> ELBv2.ModifyListenerAttributesResponse {
    let listener = try listener(request.listenerArn)
    var changed = listener.attributes
    for attribute in request.attributes ?? [] {
      guard changed.set(attribute.key ?? "", attribute.value ?? "") else {
        throw TargetGroupChecks.invalid("Listener attribute key '\(attribute.key ?? "")' is not recognized")
      }
    }
    listener.attributes = changed
    return .init(attributes: attributes(of: listener))
  }

  func describeListenerCertificates(
    _ request: ELBv2.DescribeListenerCertificatesRequest
  ) throws(AWSError) -> ELBv2.DescribeListenerCertificatesResponse {
    let listener = try listener(request.listenerArn)
    let all = listener.certificates.enumerated().map {
      ELBv2.Certificate(certificateArn: $0.element, isDefault: $0.offset == 0)
    }
    let page = try page(all, "certificates/\(listener.arn)", request.marker, request.pageSize)
    return .init(certificates: page.members, nextMarker: page.marker)
  }

  func addListenerCertificates(
    _ request: ELBv2.AddListenerCertificatesRequest
  ) throws(AWSError) -> ELBv2.AddListenerCertificatesResponse {
    let listener = try listener(request.listenerArn)
    guard listener.isSecure else {
      throw ELBv2.Errors.operationNotPermittedException(
        "Certificates can be added to HTTPS and TLS listeners only")
    }
    for certificate in request.certificates ?? [] {
      guard let arn = certificate.certificateArn else {
        throw ELBv2.Errors.certificateNotFoundException("Certificate ARN must be specified")
      }
      if !listener.certificates.contains(arn) { listener.certificates.append(arn) }
    }
    return .init(
      certificates: (request.certificates ?? []).map { .init(certificateArn: $0.certificateArn, isDefault: false) })
  }

  func removeListenerCertificates(
    _ request: ELBv2.RemoveListenerCertificatesRequest
  ) throws(AWSError) -> ELBv2.RemoveListenerCertificatesResponse {
    let listener = try listener(request.listenerArn)
    for certificate in request.certificates ?? [] {
      guard certificate.certificateArn != listener.certificates.first else {
        throw ELBv2.Errors.operationNotPermittedException("The default certificate cannot be removed")
      }
      listener.certificates.removeAll { $0 == certificate.certificateArn }
    }
    return .init()
  }
}
