extension SyntaxNode {
  /// The children in order.
  var children: [SyntaxNode] {
    var children: [SyntaxNode] = []
    var child = firstChild
    while let current = child {
      children.append(current)
      child = current.next
    }
    return children
  }

  /// The first node, in the order of the text, that more than `limit` levels contain.
  ///
  /// Goes through the tree without recursion, so that no depth can exhaust the stack.
  func firstNode(nestedDeeperThan limit: Int) -> SyntaxNode? {
    var depth = 0
    var node = self
    while true {
      if let child = node.firstChild {
        if node.kind.isNesting { depth += 1 }
        if depth > limit { return child }
        node = child
        continue
      }
      while true {
        if node.pointer == pointer { return nil }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return nil }
        node = parent
        if node.kind.isNesting { depth -= 1 }
      }
    }
  }
}
