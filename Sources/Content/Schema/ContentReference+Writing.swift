import Diagnostics

extension ContentReference {
  static let values = Message(
    da: """
      ## Når der ikke er nogen værdi

      En nøgle, der mangler, og en nøgle, kilderne tier om, er to ting. Fem ord kan stå i stedet for en
      værdi under enhver nøgle, og de bliver alle vist forskelligt. Kun de udeladte nøgler står i
      oversigten over det, der mangler at blive set efter.
      """,
    en: """
      ## When there is no value

      A key that is left out and a key that the sources are silent about are two things. Five words can
      stand instead of a value under any key, and each is shown in its own way. Only keys that are left
      out are listed as work to do.
      """)

  static let longForms = Message(
    da: """
      ## Flere værdier under én nøgle

      Enhver nøgle kan have flere værdier som en liste, hvor hvert punkt har `værdi` og det, der er at
      sige om netop den: `gælder`, `kilde`, `forbehold`, `note`, `synlighed` eller `for` (hvem i en
      samling den er til).

      ```yaml
      niveau:
        - værdi: 2
          gælder: fra august 2010, senest oplyst 2010
          kilde: indstilling-2010, Løsning (l. 36)
        - værdi: ikke oplyst
          gælder: fra 2020
      ```

      Har punkterne hver sin `gælder`, er det udgaver i tid. Gælder de samtidig og har hver sin
      `kilde`, er kilderne uenige; siden viser dem alle og siger det. Andre tegn skal der ikke til.
      """,
    en: """
      ## Several values of one key

      Any key can have several values as a list, where each item has `værdi` and what there is to say of
      that one: `gælder`, `kilde`, `forbehold`, `note`, `synlighed` or `for` (whom in a collective it is
      for).

      ```yaml
      niveau:
        - værdi: 2
          gælder: fra august 2010, senest oplyst 2010
          kilde: indstilling-2010, Løsning (l. 36)
        - værdi: ikke oplyst
          gælder: fra 2020
      ```

      Where the items have different `gælder` they are versions in time. Where they hold at the same
      time and have different `kilde`, the sources disagree; the page shows them all and says so.
      Nothing else is needed for either.
      """)

  static let evidence = Message(
    da: """
      ## Kilder, udgaver og undtagelser

      - **`kilder`** nævner de dokumenter, hele filen bygger på.
      - **`belæg`** siger, hvor værdien under en nøgle står: samme nøgle, så stedet. Har filen flere
        kilder, begynder stedet med kildens id. Et belæg til en nøgle, der ikke er i filen, er et fund.
      - **`kilde`** hører til én del, for eksempel ét trin i et forløb.
      - **`synlighed: intern`** holder en fil, en del eller en langform ude af den offentlige udgave.
        Det, der hører til noget internt, bliver internt med det. Henviser noget offentligt til det,
        står der »ikke offentlig«, uden navn og adresse.
      - **`antal`** gør en post til en samling af flere, som kilden ikke nævner hver for sig
        (`antal: mere end 30`). De kendte medlemmer skriver `del af`, og samlingens regler gælder for
        dem alle; en regel kun for ét medlem er en langform med `for`.
      - **`eksempel: ja`** mærker det opdigtede. Id'et begynder med `eksempel`, og tingen tæller ikke med
        noget sted.
      - **`kendte afvigelser`** lader et fund, der er rigtigt, blive stående, med regel, sted og grund.
        Når fundet ikke er der mere, er afvigelsen selv et fund.

      ```yaml
      møder: 4-6 gange om året
      belæg:
        møder: afsnit 3 (l. 353)
      kendte afvigelser:
        - regel: nummerering-springer
          sted: Opgaver, Øvrige
          grund: Punktet har nummer 8 i det trykte notat
      ```
      """,
    en: """
      ## Sources, editions and exceptions

      - **`kilder`** names the documents that the whole file rests on.
      - **`belæg`** says where the value of a key stands: the same key, then the place. Where the file
        has several sources, the place begins with the source's id. Evidence for a key that is not in
        the file is a finding.
      - **`kilde`** belongs to one part, such as one step of a course.
      - **`synlighed: intern`** keeps a file, a part or a long form out of the public edition. What
        belongs to something internal is internal with it. Where something public refers to it, the page
        says “not public”, without name or address.
      - **`antal`** makes an entity a collective of several that the source does not name one by one
        (`antal: mere end 30`). Members that are known write `del af`, and the collective's rules hold
        for them all; a rule for one member alone is a long form with `for`.
      - **`eksempel: ja`** marks what is made up. Its id begins with `eksempel`, and it counts nowhere.
      - **`kendte afvigelser`** lets a finding that is right stay, with rule, place and reason. When the
        finding is gone, the deviation is itself a finding.

      ```yaml
      møder: 4-6 gange om året
      belæg:
        møder: afsnit 3 (l. 353)
      kendte afvigelser:
        - regel: nummerering-springer
          sted: Opgaver, Øvrige
          grund: Punktet har nummer 8 i det trykte notat
      ```
      """)

  static let prose = Message(
    da: """
      ## Brødteksten

      - **Overskrifter** begynder med `##`; sidens titel kommer fra `navn` eller `titel`. Et nummer
        foran (`## 2. Medlemmer`) er en del af teksten og bliver stående.
      - **Nummererede punkter** beholder de tal, der står. Bogstaver skrives `- a) …`.
      - **Links** til andet indhold er stien til filen herfra: `[Samarbejdsforum](../samarbejdsforum/forum.md)`.
        De virker også på et git-sted, og et link, der ingen steder fører hen, er et fund. Et bestemt
        sted nås med `#` og overskriften: `forum.md#opgaver`.
      - **Fodnoter** skrives `[^1]` i teksten og `[^1]: …` på en linje for sig. **Tabeller** er
        linjer med `|`.
      - **HTML** kan ikke bruges.

      ## Blokke

      En blok står mellem to linjer med tre accenter. Ordet efter de første siger, hvad den er:
      `vis …` henter noget fra registret, `punkt`, `beslutning` og `opgave` bærer et mødes data, og
      `intern` er tekst, der kun er i den interne udgave. Nøglerne i en blok skrives som i hovedet.

      ````markdown
      ```vis nøgletal
      nøgletal: eksempel-tryghed
      billedtekst: Trygheden år for år
      ```
      ````
      """,
    en: """
      ## The text

      - **Headings** begin with `##`; the page's title comes from `navn` or `titel`. A number in
        front (`## 2. Medlemmer`) is part of the text and stays.
      - **Numbered items** keep the numbers that are written. Letters are written `- a) …`.
      - **Links** to other content are the path to the file from here:
        `[Samarbejdsforum](../samarbejdsforum/forum.md)`. They work on a git host too, and a link that
        leads nowhere is a finding. A certain place is reached with `#` and its heading:
        `forum.md#opgaver`.
      - **Footnotes** are written `[^1]` in the text and `[^1]: …` on a line of its own. **Tables** are
        lines with `|`.
      - **HTML** cannot be used.

      ## Blocks

      A block stands between two lines of three backticks. The word after the first ones says what it
      is: `vis …` fetches something from the register, `punkt`, `beslutning` and `opgave` carry the data
      of a meeting, and `intern` is text of the internal edition only. Keys in a block are written as in
      the head.

      ````markdown
      ```vis nøgletal
      nøgletal: eksempel-tryghed
      billedtekst: Trygheden år for år
      ```
      ````
      """)
}
