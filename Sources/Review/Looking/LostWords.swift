/// Common Danish words that are not Danish words any more when their æ, ø and å are gone.
enum LostWords {
  /// Words that are looked for as whole words: what is left of them occurs inside others.
  static let wholes = [
    "bestyrelsesmøde", "består", "bevæge", "både", "børn", "foregår", "foreslå", "foreslår",
    "foreslås", "fremgår", "færdig", "færre", "født", "følge", "følgende", "følger", "fører",
    "første", "gårde", "gæld", "gøre", "høje", "højere", "højst", "høring", "høringen",
    "indgået", "indgår", "jørgen", "købe", "låne", "lægge", "lægger", "lægges", "længe",
    "længere", "lørdag", "måle", "målene", "målet", "målte", "måske", "måtte",
    "møde", "møder", "møderne", "mødes", "mødet", "mødte", "nærmere", "næste", "næsten",
    "nævnes", "nævnt", "nævnte", "nøgle", "nøgler", "også", "opgøre", "opnår", "opnås", "plæne",
    "prøve", "prøver", "pålagt", "regnskabsår", "rådet", "røde", "står", "større", "største",
    "sådan", "således", "såvel", "sæde", "sætte", "sætter", "sættes", "søge", "søger", "søndag",
    "søren", "sørge", "træde", "træder", "træffe", "træffer", "træffes", "tværs", "tænke",
    "tættere", "udgør", "udgøre", "vægt", "vælge", "vælger", "vælges", "værd", "være", "været",
    "værre", "åbne", "åbner", "årlig", "årlige", "årligt", "årsmøde", "årsrapport", "ældre",
    "ændre", "ændrer", "ændres", "ændret", "ændring", "ændringer", "ønske", "ønskede", "ønsker",
    "ønskes", "øvrige",
  ]

  /// Words and parts of words that are looked for inside words too, such as »område« in
  /// »boligområder«: no Danish word holds what is left of them.
  static let stems = [
    "ansætte", "bekræft", "bemærk", "brønshøj", "bæredygtig", "børne", "drøft", "dække",
    "fastlæg", "fastsætte", "forelæg", "forhøjelse", "forløb", "forårsag", "fraværende",
    "fremhæv", "fælles", "gennemfør", "gennemgående", "gælde", "hjælp", "håndter", "ifølge",
    "iværksæt", "kræve", "københavn", "løbende", "miljø", "målgruppe", "målsætning", "måned",
    "mængde", "mærke", "nedsætte", "nøgletal", "nørrebro", "område", "opfølgning", "opgørelse",
    "præcis", "præsenter", "påbegynd", "pålægge", "påvirk", "pædagog", "rådgiv", "rådhus",
    "række", "sammenhæng", "sjælland", "spørgsmål", "støtte", "såfremt", "særlig", "trænge",
    "tværgående", "tårnby", "udstræk", "udsætte", "udvælg", "undersøg", "videreføre", "vækst",
    "værdi", "værktøj", "væsentlig", "åbningstid", "årsværk", "økonomi",
  ]
}
