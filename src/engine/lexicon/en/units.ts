/**
 * Units of measure: canonical singular name, dimension, factor to the dimension's base unit, spellings.
 *
 * Factors: BIPM, The International System of Units (9th ed.) for SI and the units accepted beside it; NIST Special
 * Publication 811, appendix B, for customary units (international foot 0.3048 m, pound 0.45359237 kg, US gallon 231 in³, US
 * oil barrel 42 US gallons; nautical mile 1852 m; short ton 2000 lb; thermochemical calorie 4.184 J; IT British thermal unit
 * 1055.05585262 J; metric horsepower 735.49875 W as *PS*). A year is 365.2425 days (the mean Gregorian year) and a month a
 * twelfth of it: exact comparison of months with days is not what a text means, so compare.ts widens there.
 *
 * `# dimension: base unit`, then one line each: name | factor | words (singular; regular plurals are added; '/' gives another plural) | symbols, letter case as given.
 */
const table = `
# length: metre
metre | 1 | meter,metre,linear meter,linear metre | m
kilometre | 1000 | kilometer,kilometre,klick,kilometer/kilometers | km,kms,Km,KM
centimetre | 0.01 | centimeter,centimetre | cm
millimetre | 0.001 | millimeter,millimetre | mm
micrometre | 1e-6 | micrometer,micrometre,micron | µm,μm,um
nanometre | 1e-9 | nanometer,nanometre | nm
picometre | 1e-12 | picometer,picometre | pm
decimetre | 0.1 | decimeter,decimetre | dm
inch | 0.0254 | inch/inches | in,″
foot | 0.3048 | foot/feet | ft,′
yard | 0.9144 | yard | yd,yds
mile | 1609.344 | mile | mi
nautical mile | 1852 | nautical mile | nmi,NM
fathom | 1.8288 | fathom |
furlong | 201.168 | furlong |
light-year | 9.4607304725808e15 | light year,light - year | ly
parsec | 3.0856775814913673e16 | parsec |
astronomical unit | 149597870700 | astronomical unit | AU
# area: square metre
square metre | 1 | square meter,square metre | m2,m²,sqm,sq m,sq. m,sq m.
square kilometre | 1e6 | square kilometer,square kilometre | km2,km²,sq km,sq. km,sqkm
square centimetre | 1e-4 | square centimeter,square centimetre | cm2,cm²,sq cm
square millimetre | 1e-6 | square millimeter,square millimetre | mm2,mm²
square foot | 0.09290304 | square foot/square feet | sq ft,sq. ft,sq. ft.,sqft,ft2,ft²
square inch | 0.00064516 | square inch/square inches | sq in,sq. in
square yard | 0.83612736 | square yard | sq yd
square mile | 2589988.110336 | square mile | sq mi,sq. mi,mi2,mi²
hectare | 10000 | hectare | ha
acre | 4046.8564224 | acre | ac
barn | 1e-28 | |
# volume: cubic metre
cubic metre | 1 | cubic meter,cubic metre | m3,m³,cu m,cbm
cubic kilometre | 1e9 | cubic kilometer,cubic kilometre | km3,km³
cubic centimetre | 1e-6 | cubic centimeter,cubic centimetre | cm3,cm³,cc
cubic foot | 0.028316846592 | cubic foot/cubic feet | cu ft,ft3,ft³
cubic inch | 1.6387064e-5 | cubic inch/cubic inches | cu in
cubic yard | 0.764554857984 | cubic yard | cu yd
cubic mile | 4168181825.440579584 | cubic mile |
litre | 0.001 | liter,litre | l,L,ltr,ltrs
millilitre | 1e-6 | milliliter,millilitre | ml,mL
centilitre | 1e-5 | centiliter,centilitre | cl
hectolitre | 0.1 | hectoliter,hectolitre | hl
gallon | 0.003785411784 | gallon,us gallon | gal
imperial gallon | 0.00454609 | imperial gallon,uk gallon |
quart | 0.000946352946 | quart,us quart | qt
pint | 0.000473176473 | pint,us pint | pt
fluid ounce | 2.95735295625e-5 | fluid ounce,us fluid ounce | fl oz,fl. oz
tablespoon | 1.478676478125e-5 | tablespoon | tbsp
teaspoon | 4.92892159375e-6 | teaspoon | tsp
barrel | 0.158987294928 | barrel,barrel of oil/barrels of oil,barrel of crude/barrels of crude | bbl,bbls
bushel | 0.03523907016688 | bushel |
acre-foot | 1233.48183754752 | acre foot/acre feet,acre - foot/acre - feet |
board foot | 0.002359737216 | board foot/board feet |
# mass: kilogram
kilogram | 1 | kilogram,kilogramme,kilo | kg,kgs,Kg,KG
gram | 0.001 | gram,gramme | g,gm,gms
milligram | 1e-6 | milligram,milligramme | mg
microgram | 1e-9 | microgram,microgramme | µg,μg,mcg
tonne | 1000 | tonne,metric ton,metric tonne | t
kilotonne | 1e6 | kiloton,kilotonne | 
megatonne | 1e9 | megaton,megatonne | Mt
gigatonne | 1e12 | gigaton,gigatonne | Gt
ton | 907.18474 | ton,short ton,us ton |
long ton | 1016.0469088 | long ton |
pound | 0.45359237 | pound,pound - mass/pounds - mass | lb,lbs,lb.,lbs.
ounce | 0.028349523125 | ounce | oz,oz.
troy ounce | 0.0311034768 | troy ounce,fine ounce |
stone | 6.35029318 | stone/stone | 
carat | 0.0002 | carat,karat | ct
hundredweight | 45.359237 | hundredweight/hundredweight | cwt
# time: second
nanosecond | 1e-9 | nanosecond | ns
microsecond | 1e-6 | microsecond | µs,μs
millisecond | 0.001 | millisecond | ms
second | 1 | second,sec | s,sec,secs
minute | 60 | minute,min,mins/mins | min,mins,min.
hour | 3600 | hour,hr,hrs/hrs | h,hr,hrs
day | 86400 | day,calendar day,business day,working day,trading day | d
night | 86400 | night |
week | 604800 | week,wk,wks/wks | wk,wks
fortnight | 1209600 | fortnight |
month | 2629746 | month,calendar month,mo | mo,mos
quarter | 7889238 | |
year | 31556952 | year,yr,yrs/yrs,calendar year,fiscal year | yr,yrs,y,yo
decade | 315569520 | decade |
century | 3155695200 | century/centuries |
millennium | 31556952000 | millennium/millennia,millennium/millenniums |
megayear | 31556952e6 | megayear,megaannum | Ma,Myr
gigayear | 31556952e9 | gigayear,gigaannum | Ga,Gyr
# temperature: kelvin
kelvin | 1 | kelvin | K
Celsius | 1 | celsius,degree celsius/degrees celsius,degree c/degrees c,centigrade,degree centigrade/degrees centigrade,degs c/degs c,deg c/deg c,celcius,degree celcius/degrees celcius | °C,℃,° C,ºC,º C,C
Fahrenheit | 0.5555555555555556 | fahrenheit,degree fahrenheit/degrees fahrenheit,degree f/degrees f,degs f/degs f,deg f/deg f,farenheit | °F,℉,° F,ºF,º F,F
# angle: degree
degree | 1 | degree,deg/degs | °,º
minute of arc | 0.016666666666666666 | arc minute,arcminute,minute of arc/minutes of arc | 
second of arc | 0.0002777777777777778 | arc second,arcsecond,second of arc/seconds of arc |
radian | 57.29577951308232 | radian | rad
# speed: metre per second
kilometre per hour | 0.2777777777777778 | kilometer per hour/kilometers per hour,kilometre per hour/kilometres per hour,kilometer an hour/kilometers an hour,kilometre an hour/kilometres an hour | km/h,kmh,kph,km/hr,kmph,km/hour
mile per hour | 0.44704 | mile per hour/miles per hour,mile an hour/miles an hour | mph,MPH,mi/h
metre per second | 1 | meter per second/meters per second,metre per second/metres per second,meter a second/meters a second,metre a second/metres a second | m/s
knot | 0.5144444444444445 | knot,kt | kt,kts,kn
foot per second | 0.3048 | foot per second/feet per second | ft/s,fps
# frequency: hertz
hertz | 1 | hertz/hertz | Hz,HZ,hz
kilohertz | 1e3 | kilohertz/kilohertz | kHz,KHz,khz
megahertz | 1e6 | megahertz/megahertz | MHz,mhz
gigahertz | 1e9 | gigahertz/gigahertz | GHz,ghz
revolution per minute | 0.016666666666666666 | revolution per minute/revolutions per minute | rpm,RPM
# power: watt
milliwatt | 0.001 | milliwatt | mW
watt | 1 | watt | W
kilowatt | 1e3 | kilowatt | kW,KW,kw
megawatt | 1e6 | megawatt | MW,mw
gigawatt | 1e9 | gigawatt | GW,gw
terawatt | 1e12 | terawatt | TW
horsepower | 745.6998715822702 | horsepower/horsepower,brake horsepower/brake horsepower,horse power/horse power | hp,HP,bhp
metric horsepower | 735.49875 | metric horsepower/metric horsepower | PS
# energy: joule
joule | 1 | joule | J
kilojoule | 1e3 | kilojoule | kJ
megajoule | 1e6 | megajoule | MJ
gigajoule | 1e9 | gigajoule | GJ
watt hour | 3600 | watt hour,watt - hour | Wh
kilowatt hour | 3.6e6 | kilowatt hour,kilowatt - hour | kWh,KWh,kwh,KWH
megawatt hour | 3.6e9 | megawatt hour,megawatt - hour | MWh,mwh
gigawatt hour | 3.6e12 | gigawatt hour,gigawatt - hour | GWh,gwh
terawatt hour | 3.6e15 | terawatt hour,terawatt - hour | TWh
calorie | 4.184 | | cal
kilocalorie | 4184 | kilocalorie,calorie | kcal
british thermal unit | 1055.05585262 | british thermal unit | BTU,Btu,btu
million british thermal unit | 1055055852.62 | million british thermal unit/million british thermal units | MMBtu,mmBTU,MMBTU,mmBtu,mmbtu
electronvolt | 1.602176634e-19 | electron volt,electronvolt | eV
# force: newton
newton | 1 | newton | N
kilonewton | 1e3 | kilonewton | kN
pound-force | 4.4482216152605 | pound force/pounds force | lbf
# torque: newton metre
newton metre | 1 | newton metre,newton meter,newton - metre,newton - meter | Nm,N·m,N⋅m
pound-foot | 1.3558179483314004 | pound foot/pound feet,pound - foot/pound - feet,foot pound/foot pounds,foot - pound/foot - pounds,lb - ft/lb - ft,lb ft/lb ft | lb-ft,ft-lb,lbft
# pressure: pascal
pascal | 1 | pascal | Pa
hectopascal | 100 | hectopascal | hPa
kilopascal | 1e3 | kilopascal | kPa
megapascal | 1e6 | megapascal | MPa
gigapascal | 1e9 | gigapascal | GPa
millibar | 100 | millibar | mbar,mb
bar | 1e5 | | bar
pound per square inch | 6894.757293168361 | pound per square inch/pounds per square inch | psi,PSI
millimetre of mercury | 133.322387415 | millimeter of mercury/millimeters of mercury,millimetre of mercury/millimetres of mercury | mmHg
atmosphere | 101325 | | atm
# voltage: volt
millivolt | 0.001 | millivolt | mV
volt | 1 | volt | V
kilovolt | 1e3 | kilovolt | kV
# current: ampere
ampere | 1 | ampere,amp | A
milliampere | 0.001 | milliamp,milliampere | mA
# charge: ampere hour
milliampere hour | 0.001 | milliamp hour,milliampere hour | mAh
ampere hour | 1 | amp hour,ampere hour,amp - hour | Ah
# resistance: ohm
ohm | 1 | ohm | Ω
# capacitance: farad
farad | 1 | farad |
# data: bit
bit | 1 | bit | b
kilobit | 1e3 | kilobit | kb,Kb,kbit
megabit | 1e6 | megabit | Mb,Mbit
gigabit | 1e9 | gigabit | Gb,Gbit
byte | 8 | byte | 
kilobyte | 8e3 | kilobyte | kB,KB
megabyte | 8e6 | megabyte | MB
gigabyte | 8e9 | gigabyte,gig | GB
terabyte | 8e12 | terabyte | TB
petabyte | 8e15 | petabyte | PB
exabyte | 8e18 | exabyte | EB
# resolution: pixel
pixel | 1 | pixel | px
megapixel | 1e6 | megapixel | MP,Mp
# data rate: bit per second
kilobit per second | 1e3 | kilobit per second/kilobits per second | kbps,Kbps,kbit/s,kb/s
megabit per second | 1e6 | megabit per second/megabits per second | Mbps,mbps,Mbit/s,Mb/s
gigabit per second | 1e9 | gigabit per second/gigabits per second | Gbps,gbps,Gbit/s,Gb/s
megabyte per second | 8e6 | megabyte per second/megabytes per second | MB/s,MBps
# radiation: gray
gray | 1 | | Gy
milligray | 0.001 | milligray/milligray | mGy
# radiation dose: sievert
sievert | 1 | sievert | Sv
millisievert | 0.001 | millisievert | mSv
microsievert | 1e-6 | microsievert | µSv,μSv
# radioactivity: becquerel
becquerel | 1 | becquerel | Bq
# sound: decibel
decibel | 1 | decibel | dB,dBA
# luminous intensity: candela
candela | 1 | candela | cd
nit | 1 | nit | 
# luminous flux: lumen
lumen | 1 | lumen | lm
# fuel economy: mile per gallon
mile per gallon | 1 | mile per gallon/miles per gallon,mile a gallon/miles a gallon,mile to the gallon/miles to the gallon | mpg,MPG
# amount of substance: mole
mole | 1 | | mol
# share: part
percent | 0.01 | percent,per cent,percentage,pct,pct .,percents/percents,per cents/per cents | %,％,٪,pc
per mille | 0.001 | per mille,per mil | ‰
part per million | 1e-6 | part per million/parts per million | ppm
part per billion | 1e-9 | part per billion/parts per billion | ppb
# points: point
point | 1 | point |
# points/game: point per game
point per game | 1 | | ppg
# rebounds/game: rebound per game
rebound per game | 1 | | rpg
# assists/game: assist per game
assist per game | 1 | | apg
# percentage points: percentage point
percentage point | 1 | percentage point,percent point,per cent point,point of percentage/points of percentage,percentage - point,percent - point | pp
basis point | 0.01 | basis point | bp,bps
`;

export interface UnitRow {
  readonly name: string;
  readonly dimension: string;
  /** Times this = the dimension's base unit (differences only, for temperatures). */
  readonly factor: number;
  /** Lower-cased word forms, words apart by one space, as `splitWords` makes them. */
  readonly words: readonly string[];
  /** Letter case counts. */
  readonly symbols: readonly string[];
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((x) => x.trim())
    .filter(Boolean);
const plural = (word: string): string => (/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);

export const units: readonly UnitRow[] = readUnits();

function readUnits(): UnitRow[] {
  const rows: UnitRow[] = [];
  let dimension = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('#')) dimension = line.slice(2, line.indexOf(':'));
    else if (line.includes('|')) {
      const [name, factor, words, symbols] = line.split('|').map((cell) => cell.trim());
      rows.push({
        name: name!,
        dimension,
        factor: Number(factor),
        words: list(words).flatMap((word) => (word.includes('/') ? word.split('/') : [word, plural(word)])),
        symbols: list(symbols),
      });
    }
  }
  return rows;
}

/** Kelvin = (value + `add`) × the unit's factor. */
export const temperatureOffsets: Readonly<Record<string, number>> = { kelvin: 0, Celsius: 273.15, Fahrenheit: 459.67 };
