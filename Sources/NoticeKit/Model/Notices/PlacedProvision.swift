/// A provision and the place in the notice that states it.
public struct PlacedProvision: Sendable, Hashable {
  /// The place, such as `三（一）`.
  public let clause: String
  /// The provision.
  public let provision: Provision

  /// Places a provision.
  package init(clause: String, provision: Provision) {
    self.clause = clause
    self.provision = provision
  }
}
