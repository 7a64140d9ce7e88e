/**
 * Currencies. Codes, English names and signs: Unicode CLDR 44 (Unicode licence), which follows ISO 4217; the historic codes
 * (FIM, ESP …) are ISO 4217 list three. A bare noun shared by several currencies (*peso*, *franc*) is a unit of its own, never a
 * guess; *dollar*, *pound* and *yuan* alone mean those of the United States, the United Kingdom and China, as in news style guides.
 *
 * One line each: code | adjectives | nouns, singular/plural | signs and letters as written before or after the number.
 */
const table = `
USD | us,u.s.,american,united states | dollar/dollars,buck/bucks,greenback/greenbacks,dlr/dlrs | $,US$,usd$,USD$,U.S.$
EUR | | euro/euros | €
GBP | british,uk | pound/pounds,pound sterling/pounds sterling,quid/quid,sterling/sterling,stg/stg | £,GB£,UK£
JPY | japanese | yen/yen | ¥,JP¥,Y=
CNY | chinese | yuan/yuan,renminbi/renminbi,rmb/rmb | 元,CN¥,RMB
AUD | australian,aussie | dollar/dollars | A$,AU$,aud$,AUD$
CAD | canadian | dollar/dollars,loonie/loonies | C$,CA$,CDN$,Cdn$,cad$,CAD$
NZD | new zealand | dollar/dollars | NZ$,nzd$,NZD$
HKD | hong kong | dollar/dollars | HK$,hk$,hkd$,HKD$
SGD | singapore,singaporean | dollar/dollars | S$,SG$,sgd$,SGD$
TWD | taiwan,new taiwan,taiwanese | dollar/dollars | NT$
JMD | jamaican | dollar/dollars | J$
TTD | trinidad and tobago,trinidadian | dollar/dollars | TT$
BBD | barbadian | dollar/dollars | Bds$
BSD | bahamian | dollar/dollars |
BMD | bermudan,bermudian | dollar/dollars |
BND | brunei | dollar/dollars | B$
BZD | belize | dollar/dollars | BZ$
FJD | fijian,fiji | dollar/dollars | FJ$
GYD | guyanese,guyana | dollar/dollars | G$
KYD | cayman islands | dollar/dollars |
LRD | liberian | dollar/dollars |
NAD | namibian | dollar/dollars | N$
SBD | solomon islands | dollar/dollars |
SRD | surinamese | dollar/dollars |
XCD | east caribbean | dollar/dollars | EC$
ZWL | zimbabwean,zimbabwe | dollar/dollars | Z$
CHF | swiss | franc/francs | SFr,Sfr,Fr.
XAF | central african cfa | franc/francs | FCFA
XOF | west african cfa,cfa | franc/francs | CFA
XPF | cfp | franc/francs |
CDF | congolese | franc/francs |
RWF | rwandan | franc/francs |
BIF | burundian,burundi | franc/francs |
DJF | djiboutian,djibouti | franc/francs |
GNF | guinean | franc/francs |
KMF | comorian | franc/francs |
FRF | french | franc/francs | FFr
BEF | belgian | franc/francs | BFr
LUF | luxembourg | franc/francs |
SEK | swedish | krona/kronor,crown/crowns | SKr
NOK | norwegian | krone/kroner,crown/crowns | NKr
DKK | danish | krone/kroner,crown/crowns | DKr
ISK | icelandic | krona/kronur,króna/krónur |
CZK | czech | koruna/korunas,crown/crowns | Kč
SKK | slovak | koruna/korunas |
EEK | estonian | kroon/kroons |
INR | indian | rupee/rupees | ₹,Rs,Rs.
PKR | pakistani,pakistan | rupee/rupees | ₨
LKR | sri lankan | rupee/rupees | ரூ,SLRs
NPR | nepalese,nepali | rupee/rupees | NRs
MUR | mauritian,mauritius | rupee/rupees |
SCR | seychelles,seychellois | rupee/rupees |
RUB | russian | ruble/rubles,rouble/roubles | ₽
BYN | belarusian | ruble/rubles,rouble/roubles |
UAH | ukrainian | hryvnia/hryvnias,hryvnya/hryvnyas | ₴
PLN | polish | zloty/zlotys,zloty/zlotych | zł
HUF | hungarian | forint/forints | Ft
RON | romanian | leu/lei |
MDL | moldovan | leu/lei |
BGN | bulgarian | lev/leva,lev/levs |
RSD | serbian | dinar/dinars |
HRK | croatian | kuna/kunas,kuna/kuna | kn
MKD | macedonian | denar/denars,denar/denari |
ALL | albanian | lek/leke,lek/leks |
BAM | bosnian,bosnia-herzegovina | convertible mark/convertible marks |
TRY | turkish | lira/lira,lira/liras | ₺,TL
ILS | israeli,israeli new,new israeli | shekel/shekels,sheqel/sheqels | ₪,NIS
EGP | egyptian | pound/pounds | E£
LBP | lebanese | pound/pounds,lira/lira | L£
SYP | syrian | pound/pounds,lira/lira |
SDG | sudanese | pound/pounds |
SSP | south sudanese | pound/pounds |
CYP | cypriot,cyprus | pound/pounds |
IEP | irish | pound/pounds,punt/punts | IR£
FKP | falkland islands,falklands | pound/pounds |
GIP | gibraltar | pound/pounds |
SHP | st. helena,saint helena | pound/pounds |
SAR | saudi,saudi arabian | riyal/riyals | SR
QAR | qatari,qatar | riyal/riyals | QR
OMR | omani,oman | rial/rials |
YER | yemeni,yemen | rial/rials |
IRR | iranian,iran | rial/rials,toman/tomans |
AED | uae,emirati,united arab emirates | dirham/dirhams | Dh,Dhs,Dh.
MAD | moroccan | dirham/dirhams |
KWD | kuwaiti | dinar/dinars | KD
BHD | bahraini,bahrain | dinar/dinars | BD
IQD | iraqi | dinar/dinars | ID
JOD | jordanian | dinar/dinars | JD
LYD | libyan | dinar/dinars |
TND | tunisian | dinar/dinars |
DZD | algerian | dinar/dinars |
KRW | south korean,korean | won/won | ₩
KPW | north korean | won/won |
MYR | malaysian | ringgit/ringgit,ringgit/ringgits | RM
IDR | indonesian | rupiah/rupiah,rupiah/rupiahs | Rp,Rp.
PHP | philippine,philippines | peso/pesos | ₱,P
THB | thai | baht/baht,baht/bahts | ฿
VND | vietnamese | dong/dong,dong/dongs | ₫
LAK | lao,laotian,laos | kip/kip,kip/kips | ₭
KHR | cambodian | riel/riels | ៛
MMK | myanmar,burmese | kyat/kyats,kyat/kyat |
MNT | mongolian | tugrik/tugriks,tögrög/tögrögs | ₮
BDT | bangladeshi | taka/taka,taka/takas | ৳,Tk
MOP | macau,macanese | pataca/patacas | MOP$
KZT | kazakh,kazakhstani | tenge/tenge,tenge/tenges | ₸
UZS | uzbek,uzbekistani | som/som,som/soms |
KGS | kyrgyz,kyrgyzstani | som/som,som/soms |
TJS | tajik,tajikistani | somoni/somonis |
TMT | turkmen,turkmenistani | manat/manat,manat/manats |
AZN | azerbaijani,azeri | manat/manat,manat/manats | ₼
GEL | georgian | lari/lari,lari/laris | ₾
AMD | armenian | dram/drams | ֏
AFN | afghan | afghani/afghanis | ؋
MVR | maldivian | rufiyaa/rufiyaa |
BTN | bhutanese | ngultrum/ngultrums |
ZAR | south african | rand/rand,rand/rands |
NGN | nigerian | naira/naira,naira/nairas | ₦
GHS | ghanaian,ghana | cedi/cedis | GH₵,GH¢,₵
KES | kenyan | shilling/shillings | KSh,Ksh,KSh.,Sh
UGX | ugandan | shilling/shillings | USh,UGX
TZS | tanzanian | shilling/shillings | TSh
SOS | somali | shilling/shillings |
ETB | ethiopian | birr/birr | Br
ERN | eritrean | nakfa/nakfas |
ZMW | zambian | kwacha/kwacha,kwacha/kwachas | ZK
MWK | malawian | kwacha/kwacha,kwacha/kwachas |
AOA | angolan | kwanza/kwanzas,kwanza/kwanza | Kz
MZN | mozambican | metical/meticais,metical/meticals |
BWP | botswana,botswanan | pula/pula,pula/pulas |
LSL | lesotho | loti/maloti,loti/lotis |
SZL | swazi | lilangeni/emalangeni |
GMD | gambian | dalasi/dalasis,dalasi/dalasi |
SLE | sierra leonean,sierra leone | leone/leones |
MRU | mauritanian | ouguiya/ouguiyas |
MGA | malagasy | ariary/ariary |
CVE | cape verdean,cape verde | escudo/escudos |
MXN | mexican | peso/pesos | Mex$,MX$,mxn$,MXN$
ARS | argentine,argentinian,argentinean | peso/pesos | AR$
CLP | chilean | peso/pesos | CLP$
COP | colombian | peso/pesos | COL$,COP$
UYU | uruguayan | peso/pesos | $U
CUP | cuban | peso/pesos |
DOP | dominican | peso/pesos | RD$
BRL | brazilian | real/reais,real/reals | R$
PEN | peruvian | sol/soles,nuevo sol/nuevos soles | S/,S/.
BOB | bolivian | boliviano/bolivianos | Bs
PYG | paraguayan | guarani/guaranis,guaraní/guaraníes | ₲
VES | venezuelan | bolivar/bolivars,bolívar/bolívares,bolivar/bolivares |
CRC | costa rican | colon/colones,colón/colones | ₡
GTQ | guatemalan | quetzal/quetzales,quetzal/quetzals |
HNL | honduran | lempira/lempiras |
NIO | nicaraguan | cordoba/cordobas,córdoba/córdobas |
PAB | panamanian | balboa/balboas |
HTG | haitian | gourde/gourdes |
AWG | aruban | florin/florins |
ANG | netherlands antillean | guilder/guilders |
PGK | papua new guinean,papua new guinea | kina/kina |
TOP | tongan | paʻanga/paʻanga,pa'anga/pa'anga | T$
WST | samoan | tala/tala | WS$
VUV | vanuatu | vatu/vatu |
DEM | german,west german,deutsche,deutsch | mark/marks,deutschmark/deutschmarks | DM
FIM | finnish | markka/markkas,markka/markkaa,mark/marks | FMk
ESP | spanish | peseta/pesetas | ₧
ITL | italian | lira/lire | L.
PTE | portuguese | escudo/escudos |
GRD | greek | drachma/drachmas,drachma/drachmae |
NLG | dutch | guilder/guilders | fl
ATS | austrian | schilling/schillings |
XDR | | special drawing right/special drawing rights | SDR
BTC | | bitcoin/bitcoins,bitcoin/bitcoin | ₿
ETH | | ether/ether |
`;

export interface Currency {
  readonly code: string;
  readonly adjectives: readonly string[];
  /** Singular and plural. */
  readonly nouns: readonly (readonly [string, string])[];
  readonly signs: readonly string[];
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((x) => x.trim())
    .filter(Boolean);

export const currencies: readonly Currency[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return {
      code: cells[0]!,
      adjectives: list(cells[1]),
      nouns: list(cells[2]).map((pair) => pair.split('/') as [string, string]),
      signs: list(cells[3]),
    };
  });

/** What a noun shared by several currencies stands for when no adjective says more. */
export const bareNoun: Readonly<Record<string, string>> = {
  dollar: 'USD',
  pound: 'GBP',
  lira: 'TRY',
  won: 'KRW',
  ruble: 'RUB',
  rouble: 'RUB',
  rupee: 'INR',
  riel: 'KHR',
  mark: 'DEM',
};

/** Nouns that are also everyday words and mean money only after a currency adjective ('Swedish crowns', 'Peruvian soles'). */
export const needAdjective: readonly string[] = [
  'crown',
  'crowns',
  'mark',
  'marks',
  'real',
  'reals',
  'sol',
  'soles',
  'colon',
  'som',
  'ether',
  'dram',
  'drams',
  'sterling',
  'pound',
  'tala',
  'kina',
  'leone',
  'leones',
];

/** Hundredths with a name of their own. A *cent* is a hundredth of a dollar unless the text names another currency. */
export const hundredths: readonly {
  readonly unit: string;
  readonly of: string;
  readonly words: readonly string[];
  readonly signs: readonly string[];
}[] = [
  { unit: 'cent', of: 'USD', words: ['cent', 'cents', 'us cent', 'us cents', 'penny', 'pennies'], signs: ['¢', 'c'] },
  { unit: 'pence', of: 'GBP', words: ['pence', 'p', 'pennies sterling'], signs: ['p'] },
  { unit: 'kopeck', of: 'RUB', words: ['kopeck', 'kopecks', 'kopek', 'kopeks'], signs: [] },
  { unit: 'sen', of: 'MYR', words: ['sen'], signs: [] },
  { unit: 'paisa', of: 'INR', words: ['paisa', 'paise'], signs: [] },
  { unit: 'centavo', of: 'peso', words: ['centavo', 'centavos'], signs: [] },
  { unit: 'satang', of: 'THB', words: ['satang'], signs: [] },
  { unit: 'pfennig', of: 'DEM', words: ['pfennig', 'pfennigs'], signs: [] },
];
