import Diagnostics

extension ContentReference {
  /// A whole file that is read without a finding, shown at the start of the page.
  static let firstFile = """
    ---
    navn: Eksempelforum
    art: administrativt forum
    gælder: fra 1. januar 2021
    eksempel: ja
    ---

    Forummet findes kun for at vise, hvordan en fil ser ud.
    """

  /// Where ``firstFile`` lies.
  static let firstPath = "content/fora/eksempelforum/forum.md"

  static let introduction = Message(
    da: """
      # Sådan skrives indholdet

      Siden er for jer, der skriver og retter: kommissorier, fora, medlemmer, aftaler, møder og
      kilder. I skal bruge en teksteditor eller et git-sted i browseren, ikke andet. Filerne er
      almindelig tekst og ligner de dokumenter, I kender. Øverst i hver fil står et *hoved* med
      nøgler og værdier mellem to linjer `---`; under det står *brødteksten*.

      Et forum kan begynde så kort som her, i filen `\(firstPath)`:

      ```markdown
      \(firstFile)
      ```

      Nøglerne er danske, og værdierne skrives, som man ville skrive dem i et notat. Det er nok til at
      give forummet en side, en plads i oversigter og en adresse, andre filer kan henvise til.

      `kommissorium check` læser alt igennem. Kan noget ikke læses, står der fil, linje og kolonne,
      hvad der er galt, og hvad I nok mente. I får alle fund på én gang, og en fejl i én fil skjuler
      ikke de andre. Hvis I er i tvivl om en nøgle, så slå den op længere nede; resten kan læses, når
      der er brug for det.
      """,
    en: """
      # How content is written

      This page is for those who write and edit: kommissorier, bodies, members, agreements, meetings
      and sources. You need a text editor or a git host in the browser, nothing else. The files are
      plain text and look like the documents you know. At the top of each file stands a *head* of keys
      and values between two lines `---`; below it stands the *text*.

      A body can begin as short as this, in the file `\(firstPath)`:

      ```markdown
      \(firstFile)
      ```

      Keys are Danish, and values are written as one would write them in a note. This is enough to
      give the body a page, a place in lists and an address that other files can refer to.

      `kommissorium check` reads everything. Where something cannot be read, it says file, line and
      column, what is wrong, and what you probably meant. All findings come at once, and a fault in one
      file hides none in the others. When in doubt about a key, look it up below; the rest can be read
      when it is needed.
      """)

  static let rules = Message(
    da: """
      ## Ti regler

      1. **Én ting, én fil, ét id.** Et forum, en aftale, en beslutning har hver sin fil. Mappen siger
         slagsen, navnet er id'et, og alle andre filer henviser med det.
      2. **En oplysning står ét sted.** Den anden side af sagen regnes ud. Et underforum skriver
         `del af`; det store forum skriver ikke sine dele op. Efterfølgeren skriver `forgængere`, og
         hvem der har en plads, står ved pladsen, ikke ved personen.
      3. **Alt er tekst.** `10,60`, `9.30`, `nej` og `0123` bliver aldrig lavet om til noget andet
         end de tegn, I skrev.
      4. **Lister er linjer.** Hvert punkt står på sin egen linje med `- ` foran. Krøllede og kantede
         parenteser som `{…}` og `[…]` er et fund, fordi et komma i `12,5 %` ellers ville blive læst
         som skel mellem to værdier.
      5. **Skriv, som dokumentet skriver.** `4-6 gange om året`, `senest 3 uger før mødet`,
         `ca. 2 årsværk`. Et forbehold kommer efter et komma: `center-for-bydesign, som udgangspunkt`.
      6. **Gæt aldrig.** Ved I det ikke, så udelad nøglen. Har I ledt uden held, så skriv
         `ikke oplyst`. Siger kilden, at der ingen er, så skriv `ingen`.
      7. **En nøgle betyder det samme overalt.** `dato` er altid en dato og `hvem` altid et id, hvor
         de end står.
      8. **Flere svar er en liste.** Har noget ændret sig, eller er to kilder uenige, skrives hver
         udgave som et punkt med `værdi`. Se [Flere værdier under én nøgle](#flere-værdier-under-én-nøgle).
      9. **Hovedet tælles, teksten læses.** I hovedet står det, der skal regnes på, tegnes eller
         tjekkes. Resten hører til i brødteksten, hvor overskrifter begynder med `##`.
      10. **Anførselstegn og kommentarer.** En værdi med kolon og mellemrum i sættes i
          anførselstegn. En kommentar begynder med to mellemrum og `#`; med kun ét mellemrum ville
          resten af linjen gå tabt, og det er derfor et fund.
      """,
    en: """
      ## Ten rules

      1. **One thing, one file, one id.** A body, an agreement, a decision has a file each. The folder
         says the kind, the name is the id, and every other file refers with it.
      2. **A fact stands in one place.** Its other side is worked out. A part writes `del af`; the whole
         does not list its parts. The successor writes `forgængere`, and who holds a seat is written
         at the seat, not at the person.
      3. **Everything is text.** `10,60`, `9.30`, `nej` and `0123` never become anything but the
         characters you wrote.
      4. **Lists are lines.** Each item stands on a line of its own with `- ` in front. Braces and
         brackets such as `{…}` and `[…]` are a finding, since a comma in `12,5 %` would otherwise be
         read as the end of a value.
      5. **Write as the document does.** `4-6 gange om året`, `senest 3 uger før mødet`,
         `ca. 2 årsværk`. A proviso follows a comma: `center-for-bydesign, som udgangspunkt`.
      6. **Never guess.** If you do not know, leave the key out. If you looked in vain, write
         `ikke oplyst`. If the source says there is none, write `ingen`.
      7. **A key means the same everywhere.** `dato` is always a date and `hvem` always an id,
         wherever they stand.
      8. **Several answers are a list.** When something has changed, or two sources differ, each version
         is an item with `værdi`. See
         [Several values of one key](#several-values-of-one-key).
      9. **The head is counted, the text is read.** The head holds what is to be computed, drawn or
         checked. The rest belongs in the text, where headings begin with `##`.
      10. **Quotes and comments.** A value with a colon and a space in it goes in quotes. A comment
          begins with two spaces and `#`; after a single space the rest of the line would be lost, so
          that is a finding.
      """)

}
