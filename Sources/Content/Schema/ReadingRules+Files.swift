import Diagnostics

extension ReadingRules {
  /// Rules of files and their names.
  static let files: [RuleDescription] = [
    RuleDescription(
      "site-mangler", .error,
      summary: Message(
        da: "Et site er en mappe med `content/` i", en: "A site is a folder with `content/` in it"),
      explanation: Message(
        da:
          "Kommandoen får stien til sitets mappe, og indholdet ligger i `content/` i den. Se efter, at stien er rigtig.",
        en:
          "The command is given the path of the site's folder, and the content lies in `content/` in it. Check the path."
      )),
    RuleDescription(
      "symbolsk-laenke", .error,
      summary: Message(
        da: "En fil er en fil og ikke en lænke til et andet sted",
        en: "A file is a file, not a link to another place"),
      explanation: Message(
        da:
          "Lænker bliver ikke fulgt: de kan gå i ring eller føre ud af sitets mappe. Læg filen selv i mappen.",
        en:
          "Links are not followed: they can run in a circle or lead out of the site's folder. Put the file itself there."
      )),
    RuleDescription(
      "ulaeselig-fil", .error,
      summary: Message(
        da: "Alle filer under `content/` kan læses", en: "Every file under `content/` can be read"),
      explanation: Message(
        da:
          "En fil, der ikke kan læses, bliver aldrig sprunget over i stilhed. Se efter rettigheder, og om filen er over 16 MiB.",
        en:
          "A file that cannot be read is never skipped in silence. Check its permissions, and whether it is over 16 MiB."
      )),
    RuleDescription(
      "ukendt-fil", .error,
      summary: Message(
        da: "Alle filer under `content/` hører til et af de kendte steder",
        en: "Every file under `content/` belongs to one of the known places"),
      explanation: Message(
        da:
          "Mappen siger, hvad en fil er. En fil, der ligger forkert, ville ellers mangle på siderne, uden at nogen så det. Bilag lægges i en mappe `bilag/`.",
        en:
          "The folder says what a file is. A file in the wrong place would be missing from the pages without anybody noticing. Attachments go in a folder `bilag/`."
      )),
    RuleDescription(
      "filnavn", .error,
      summary: Message(
        da: "Fil- og mappenavne skrives med `a-z`, `0-9` og bindestreg",
        en: "File and folder names are written with `a-z`, `0-9` and hyphens"),
      explanation: Message(
        da:
          "Navnet er id'et og adressen på siden. Store bogstaver, æ, ø, å og mellemrum bliver behandlet forskelligt på forskellige maskiner.",
        en:
          "The name is the id and the address of the page. Capitals, æ, ø, å and spaces are treated differently on different machines."
      )),
    RuleDescription(
      "tom-fil", .error,
      summary: Message(da: "En fil har et indhold", en: "A file has content"),
      explanation: Message(
        da: "En tom fil er som regel en, der ikke blev gemt færdig. Skriv den, eller slet den.",
        en: "An empty file is as a rule one whose saving went wrong. Write it, or delete it.")),
    RuleDescription(
      "binaer-fil", .error,
      summary: Message(da: "Indholdsfiler er tekst", en: "Content files are text"),
      explanation: Message(
        da:
          "Filen har tegn, som ingen tekst har: den er et billede, et regneark eller gemt som UTF-16. Læg bilag i `bilag/`, og gem tekst som UTF-8.",
        en:
          "The file has bytes that no text has: it is a picture, a spreadsheet or saved as UTF-16. Put attachments in `bilag/`, and save text as UTF-8."
      )),
    RuleDescription(
      "ugyldig-utf8", .error,
      summary: Message(da: "Tekst er gemt som UTF-8", en: "Text is saved as UTF-8"),
      explanation: Message(
        da:
          "Filen er gemt i en ældre tegnkode, og æ, ø og å ville blive til andre tegn. Vælg UTF-8, når den gemmes.",
        en:
          "The file is saved in an older encoding, and æ, ø and å would become other characters. Choose UTF-8 when saving."
      )),
    RuleDescription(
      "forum-mangler", .error,
      summary: Message(
        da: "En mappe under `fora/` har en `forum.md`",
        en: "A folder under `fora/` has a `forum.md`"),
      explanation: Message(
        da: "Medlemmer hører til et forum, og forummet selv står i `forum.md` i samme mappe.",
        en: "Members belong to a body, and the body itself stands in `forum.md` in the same folder."
      )),
    RuleDescription(
      "gentaget-id", .error,
      summary: Message(
        da: "Et id bruges én gang på hele sitet", en: "An id is used once in the whole site"),
      explanation: Message(
        da:
          "Andre filer henviser med id'et, og det er sidens adresse. To ting med samme id kan ikke skelnes, heller ikke i hver sin mappe.",
        en:
          "Other files refer with the id, and it is the page's address. Two things of one id cannot be told apart, not even in different folders."
      )),
  ]
}
