import Diagnostics

extension ReadingRules {
  /// Rules of files and folders, before anything is read in them.
  static let files: [RuleDescription] = [
    RuleDescription(
      "site-mangler", .error,
      summary: Message(
        da: "Mappen skal findes og have `content/` med `site.yaml` i sig",
        en: "The folder must exist and have `content/` with `site.yaml` in it"),
      explanation: Message(
        da: """
          Kommandoen får stien til den mappe, som `content/` ligger i, ikke til `content/` selv.
          """,
        en: "The command is given the folder that holds `content/`, not `content/` itself."),
      wrong: "kommissorium check content", right: "kommissorium check ."),
    RuleDescription(
      "ulaeselig-fil", .error,
      summary: Message(
        da: "Filer og mapper skal kunne læses", en: "Files and folders must be readable"),
      explanation: Message(
        da:
          """
          Rettighederne mangler, filen er over 16 MB, eller mapperne ligger mere end 32 \
          niveauer inde i hinanden. En fil springes aldrig stille over.
          """,
        en:
          """
          Permissions are missing, the file is over 16 MB, or folders lie more than 32 levels \
          inside each other. A file is never skipped silently.
          """
      )),
    RuleDescription(
      "symbolsk-laenke", .error,
      summary: Message(
        da: "Symbolske lænker følges ikke", en: "Symbolic links are not followed"),
      explanation: Message(
        da: "Ellers kunne sitet læse filer uden for sin mappe. Læg filen selv i mappen.",
        en: "Otherwise the site could read files outside its folder. Put the file itself there.")),
    RuleDescription(
      "ukendt-fil", .error,
      summary: Message(
        da: "En fil under `content/` skal ligge, hvor dens slags hører til",
        en: "A file under `content/` must lie where its kind belongs"),
      explanation: Message(
        da:
          """
          Mappen siger, hvad filen er: se tabellen over mapper i docs/content.md. Andre filer \
          lægges i en mappe `bilag/` ved siden af den fil, der linker til dem.
          """,
        en:
          """
          The folder says what the file is: see the table of folders in docs/content.md. Other \
          files go in a folder `bilag/` beside the file that links to them.
          """
      ),
      wrong: "content/organisation/tmf.md", right: "content/organisationer/tmf.md"),
    RuleDescription(
      "filnavn", .error,
      summary: Message(
        da: "Fil- og mappenavne skrives med a-z, 0-9 og bindestreg",
        en: "File and folder names are written with a-z, 0-9 and hyphens"),
      explanation: Message(
        da:
          """
          Navnet er også id og adresse, og æ, ø og å gemmes forskelligt på forskellige \
          maskiner. Skriv ae, oe og aa.
          """,
        en:
          """
          The name is the id and the address too, and æ, ø and å are stored differently on \
          different machines. Write ae, oe and aa.
          """
      ),
      wrong: "content/omraader/Nørrebro.md", right: "content/omraader/noerrebro.md"),
    RuleDescription(
      "tom-fil", .error,
      summary: Message(da: "En fil må ikke være tom", en: "A file must not be empty"),
      explanation: Message(
        da: "Skriv indholdet, eller slet filen.", en: "Write its content, or delete the file.")),
    RuleDescription(
      "binaer-fil", .error,
      summary: Message(da: "Indholdet skal være tekst", en: "Content must be text"),
      explanation: Message(
        da: "Billeder og dokumenter lægges i en mappe `bilag/` ved siden af filen.",
        en: "Pictures and documents go in a folder `bilag/` beside the file.")),
    RuleDescription(
      "ugyldig-utf8", .error,
      summary: Message(da: "Filer skal være gemt som UTF-8", en: "Files must be stored as UTF-8"),
      explanation: Message(
        da:
          "En fil i en ældre tegnkode mister æ, ø og å. Vælg »UTF-8«, når teksteditoren gemmer.",
        en: "A file in an older encoding loses æ, ø and å. Choose “UTF-8” when saving.")),
    RuleDescription(
      "formdata-mangler", .error,
      summary: Message(
        da: "En fil begynder med en linje `---` og sine nøgler",
        en: "A file begins with a line `---` and its keys"),
      explanation: Message(
        da:
          "Nøglerne står mellem to linjer med `---` øverst i filen, teksten under dem.",
        en: "The keys stand between two lines `---` at the top of the file, the text below them."),
      wrong: """
        navn: Samarbejdsforum

        Forummet …
        """,
      right: """
        ---
        navn: Samarbejdsforum
        ---

        Forummet …
        """),
    RuleDescription(
      "formdata-uafsluttet", .error,
      summary: Message(
        da: "Nøglerne slutter med en linje `---`", en: "The keys end with a line `---`"),
      explanation: Message(
        da: "Uden den anden `---` kan det ikke ses, hvor nøglerne holder op, og teksten begynder.",
        en: "Without the second `---` nobody can tell where the keys end and the text begins."),
      wrong: """
        ---
        navn: Samarbejdsforum

        Forummet …
        """,
      right: """
        ---
        navn: Samarbejdsforum
        ---

        Forummet …
        """),
    RuleDescription(
      "forum-mangler", .error,
      summary: Message(
        da: "Et forums mappe skal have en `forum.md`",
        en: "A body's folder must have a `forum.md`"),
      explanation: Message(
        da: "`medlemmer.yaml` siger, hvem der sidder; `forum.md` siger, hvad forummet er.",
        en: "`medlemmer.yaml` says who sits there; `forum.md` says what the body is.")),
    RuleDescription(
      "rapport-mangler", .error,
      summary: Message(
        da: "Frosne tal skal have en `rapport.md`",
        en: "Frozen figures must have a `rapport.md`"),
      explanation: Message(
        da: "`frosset.yaml` holder en rapports tal fast; uden rapporten er de ingens.",
        en: "`frosset.yaml` holds a report's figures; without the report they are nobody's.")),
    RuleDescription(
      "gentaget-id", .error,
      summary: Message(
        da: "Et id bruges én gang på hele sitet", en: "An id is used once in the whole site"),
      explanation: Message(
        da:
          """
          Id'et er filens eller mappens navn, eller `id` på en enhed eller post. To ting med \
          samme id ville få samme adresse, og henvisninger kunne ikke vide, hvilken der er ment.
          """,
        en:
          """
          The id is the file's or folder's name, or the `id` of a unit or office. Two things \
          with one id would have one address, and references could not know which is meant.
          """
      ),
      wrong: "content/regler/dut.md og content/bevillinger/dut.md",
      right: "content/regler/dut.md og content/bevillinger/dut-2010.md"),
  ]
}
