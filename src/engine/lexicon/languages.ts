/**
 * The commonest function words of languages written in Latin letters (articles, pronouns, prepositions, conjunctions,
 * auxiliary verbs), from their grammars. A word that is also a common English word is left out, so that every hit speaks
 * for its language; names of other languages' lists may share words, the sum decides.
 */
export const functionWords: Readonly<Record<string, string>> = {
  English:
    'the of and to in a is that for it was on are as with his they be at this have from or had by but not what all were we ' +
    'when your can said there use an each which she how their if will up other about out many then them these so some her ' +
    'would make like him into has could more than been its who now people my over after also did may he i you do our no',
  German:
    'der das und ist nicht mit ein eine einen einem einer dem auf für sich auch als von werden wurde wird sind noch nach bei ' +
    'über aus um sie wir ihr haben hatte einem zum zur oder aber wie nur vor dass durch zwischen gegen unter seit bis beim sein im den',
  French:
    "le les des du et est une dans qui que pour pas sur avec il elle nous vous ils au aux cette ces sont mais ou où leur leurs été par plus ne se son sa ses été c'est d'un d'une qu'il n'a l'on comme être avoir après aussi selon à",
  Spanish:
    'el los las una que y es por con para del al lo su sus se más pero como está fue ha sido son este esta desde entre cuando ' +
    'también según sobre hasta donde muy hay porque ser tras años sin',
  Portuguese:
    'os uma que não com para da do dos das em na no nas nos pelo pela mais foi são está ao aos como mas também seu sua ' +
    'segundo até já entre quando após ser tem à é e isso ele ela',
  Italian:
    'il lo gli della dello dei degli delle di che è non per con una un sono nel nella del dal dalla alla al ha anche più come ' +
    'questo questa essere stato suo sua dopo tra secondo ma ai agli e si',
  Dutch:
    'het een van en dat niet met voor zijn op aan ook er maar bij naar door over uit worden werd wordt heeft nog wel dan tot om ' +
    'deze dit geen meer hij zij wij hun hebben de ze',
  Swedish:
    'och att det som en på är av för med till den har inte om ett han hon men var sig från vi så kan när år under vid mot efter enligt',
  Danish:
    'og at det som en på er af for med til den har ikke om et han hun men var sig fra vi så kan når år under ved mod efter ifølge blev',
  Norwegian:
    'og at det som en på er av for med til den har ikke om et han hun men var seg fra vi så kan når år under ved mot etter ifølge ble',
  Finnish:
    'ja on ei se että hän oli ovat mutta kun myös sekä joka mukaan sen ole olla kuin niin tai jo vain ovat mitä ollut vuonna',
  Polish:
    'i w nie na się z że do jest to o jak ale po przez od za które który oraz są jego jej dla być był była ma tym może także',
  Czech:
    'a v se na je že to s z do o ve za jsou ale jako pro by po podle při který která které bylo byl být také až mezi jeho',
  Slovak:
    'a v sa na je že to s z do o vo za sú ale ako pre by po podľa pri ktorý ktorá ktoré bolo bol byť aj až medzi jeho',
  Hungarian:
    'az egy és hogy nem is azt de ez volt már csak meg mint el még szerint vagy amely után kell lehet között pedig',
  Romanian:
    'și în de la cu pe nu că este un o din care pentru a fost mai sunt prin după sau ale fi au fost către despre între lui',
  Turkish:
    've bir bu da de için ile olarak çok daha en gibi sonra kadar olan ise ancak göre var değil ne o oldu dedi türkiye',
  Indonesian:
    'yang dan di itu dengan untuk dari pada tidak ini dalam akan ke juga oleh adalah kata telah tersebut sebagai karena bisa ada',
  Vietnamese: 'và của là có cho không được các một trong đã với những này khi người đến ra về để tại cũng theo ông',
  Catalan:
    'els les una que i és amb per als del al més però com està ha sigut són aquest aquesta des entre quan també segons sobre fins',
  Croatian: 'i u je na se da su za od s koji što kako iz ne a ali to bi nakon prema te ili biti bila bio kao te',
  Albanian: 'dhe në të e për me nga një që është se i ka nuk më u si do por kjo ky janë kanë pas',
  Afrikaans: 'die en van het is nie wat om te vir met dat hy sy was ook aan op hulle deur maar na toe word',
  Filipino: 'ang ng sa na mga ay at ni si para kay hindi ito siya nang kung may ayon din rin',
  Swahili: 'na ya wa kwa ni katika za la hiyo huo kuwa hii yake cha baada ambao lakini watu alisema',
};

/** Scripts that tell a language at once, by ranges of UTF-16 code units. */
export const scripts: readonly {
  readonly language: string;
  readonly ranges: readonly (readonly [number, number])[];
}[] = [
  {
    language: 'Greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { language: 'Russian', ranges: [[0x400, 0x52f]] },
  { language: 'Armenian', ranges: [[0x530, 0x58f]] },
  { language: 'Hebrew', ranges: [[0x590, 0x5ff]] },
  {
    language: 'Arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  { language: 'Hindi', ranges: [[0x900, 0x97f]] },
  { language: 'Bengali', ranges: [[0x980, 0x9ff]] },
  { language: 'Punjabi', ranges: [[0xa00, 0xa7f]] },
  { language: 'Gujarati', ranges: [[0xa80, 0xaff]] },
  { language: 'Tamil', ranges: [[0xb80, 0xbff]] },
  { language: 'Telugu', ranges: [[0xc00, 0xc7f]] },
  { language: 'Kannada', ranges: [[0xc80, 0xcff]] },
  { language: 'Malayalam', ranges: [[0xd00, 0xd7f]] },
  { language: 'Sinhala', ranges: [[0xd80, 0xdff]] },
  { language: 'Thai', ranges: [[0xe00, 0xe7f]] },
  { language: 'Lao', ranges: [[0xe80, 0xeff]] },
  { language: 'Burmese', ranges: [[0x1000, 0x109f]] },
  { language: 'Georgian', ranges: [[0x10a0, 0x10ff]] },
  { language: 'Amharic', ranges: [[0x1200, 0x137f]] },
  { language: 'Khmer', ranges: [[0x1780, 0x17ff]] },
  {
    language: 'Korean',
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7af],
      [0x3130, 0x318f],
    ],
  },
  { language: 'Japanese', ranges: [[0x3040, 0x30ff]] },
  {
    language: 'Chinese',
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
  },
];

/** Letters that tell languages of one script apart. */
export const tellingLetters: Readonly<
  Record<string, readonly { readonly language: string; readonly letters: string }[]>
> = {
  Russian: [
    { language: 'Ukrainian', letters: 'іїєґІЇЄҐ' },
    { language: 'Serbian', letters: 'јљњђћџЈЉЊЂЋЏ' },
    { language: 'Belarusian', letters: 'ўЎ' },
  ],
  Arabic: [
    { language: 'Urdu', letters: 'ٹڈڑےں' },
    { language: 'Persian', letters: 'پچژگی' },
  ],
};
