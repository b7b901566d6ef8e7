import Content
import Diagnostics
import Governance

/// The entities of a few files, read as content is.
func entities(_ files: KeyValuePairs<String, String>) -> Register {
  var tree = SourceTree(texts: [
    "content/site.yaml": """
    titel: Et site
    udgiver: kommunen
    adresse: https://www.eksempel.dk/
    """
  ])
  for (path, text) in files {
    tree.insert(SourceFile(path: "content/\(path)", text: "---\n\(text)\n---\n"))
  }
  return ContentLoader.load(tree).register
}

/// A grant of the lines of its front matter, without title and the like.
func grant(_ lines: String) -> Register {
  entities([
    "bevillinger/a.md": """
    titel: Beløbet
    art: bevilling
    gælder: 2012-2014
    \(lines)
    """
  ])
}
