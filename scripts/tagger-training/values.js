// Fills the slots of sentences.txt with made-up values: names from the tagger's lists and names that are on none, addresses as
// they are written in many countries, firms, dates. Every choice comes from the generator handed in, so a seed decides all.

/** A small generator of even numbers from 0 to 1 (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const words = (text) => text.trim().split(/\s+/);

const onsets =
  words(`b br bl c ch cr d dr dj f fl fr g gr gw h hr j k kh kl kn kr kw l ll m mb mw n nd ng ny p pl pr q r rh s sch sh sk sl sm
sn sp st str sv sz t th tj tr ts tz v vl w wh x y z zh ø å`);
const vowels = words('a a a e e e i i o o u u y ai au ei eu ia ie io oa ou ö ä ü é á í ó ú ø å ê ã');
const codas = words('b c ck d f g k l ll m n n n nd ng nn nt p r r rd rg rn rt s ss st t tt th v x z');
const givenEnds = words('a a a ia ina ela ita etta elle ine iel ian ius o us ur ir ek ko mi na ra sa an en in on yn');
const surnameEnds =
  words(`son sen sson ssen ić ović ević ski ska wicz czyk enko uk ov ova ev eva in escu eanu os is idis opoulos ez az oz
es ini elli etti ucci ano ard eau ier et ault mann er stein berg feld bach hof burg ton ley field ford wood well man worth dottir nen la
lainen mäki gaard holm dahl ström gren qvist lund vik nes stad rud aho ola wala pal kar deep jan yan dze shvili oğlu gil zade pour far`);
const townEnds =
  words(`ton ham ford ville burg berg stad stadt heim hausen dorf by borg holm vik sund nes mouth port field wood dale ley
bury chester worth minster owa ice ov ovo grad sk polis abad pur nagar ia ona ara ida eda ella illa osa ano ate ese court sur-Mer fors
järvi niemi koski lahti mäki fjord havn købing rup lev sted hult köping vaara vár falva háza hely`);
const streetStems =
  words(`oak maple cedar pine elm birch willow walnut chestnut park lake river hill church mill station school high main bridge
spring garden forest sunset meadow valley ridge orchard king queen victoria market north south east west green york london washington
lincoln jackson franklin madison jefferson second third fourth fifth first`);
const brandWords =
  words(`solar global blue green golden silver bright clear first united open smart quick data cloud health energy metro
urban pacific atlantic northern summit river stone iron cedar eagle falcon lion phoenix orbit vector pixel signal harbor beacon anchor
nova alpha delta omega prime apex core fusion quantum logic vision spark ember crystal horizon pioneer heritage liberty national
general standard premier royal capital trust census helix forge garden kitchen market motor steel paper travel media fresh true`);
const brandEnds = words(
  'ly ify io ix ex on era ware soft tech net com lab works base hub sys corp gen med bio tron link point logic',
);
const firmEnds = [
  'Inc',
  'Inc.',
  'Ltd',
  'Ltd.',
  'LLC',
  'Group',
  'Corp.',
  'Corporation',
  'Company',
  'and Sons',
  '& Sons',
  'GmbH',
  'AG',
  'S.A.',
  'SARL',
  'SpA',
  'BV',
  'AB',
  'AS',
  'Oy',
  'PLC',
  'plc',
  'Partners',
  'Holdings',
  'Industries',
  'Systems',
  'Technologies',
  'Solutions',
  'Services',
  'Consulting',
  'Capital',
  'Bank',
  'Insurance',
  'Media',
  'Energy',
  'Airlines',
  'Motors',
  'Foods',
  'Pharma',
  'Labs',
  'Networks',
  'Software',
  'Logistics',
];
const streetEnds = words(
  'Street St St. Road Rd Rd. Avenue Ave Ave. Boulevard Blvd Drive Dr Lane Ln Court Ct Place Way Terrace Circle Close Crescent Square',
);
const jobLeads =
  words(`senior junior chief assistant head deputy lead principal chartered clinical civil mechanical electrical medical
surgical financial legal sales marketing product software data network human public private general regional technical creative`);
const jobFields =
  words(`production quality training research safety traffic media finance insurance tax bank hotel retail fashion sound
furniture machine tool metal glass concrete steel wood fire water waste gas power air rail truck taxi ship crane boiler plant garden
forest fishery laboratory radiology dental optical nursing school kindergarten library museum theatre stage film music sports fitness`);
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const titles = [
  'Mr.',
  'Mrs.',
  'Ms.',
  'Miss',
  'Dr.',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof.',
  'Professor',
  'Sir',
  'Rev.',
  'Capt.',
  'Herr',
  'Frau',
  'Mme',
  'Sr.',
  'Sra.',
];
const regions =
  words(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
SD TN TX UT VT VA WA WV WI WY ON QC BC AB NSW QLD VIC Alabama Alaska Arizona California Colorado Florida Georgia Illinois Indiana Kansas
Maryland Michigan Minnesota Nevada Ohio Oregon Pennsylvania Tennessee Texas Utah Virginia Wisconsin Ontario Bavaria Kent Essex Surrey`);

/** Values drawn from `random` and from the tagger's lists (list → words). */
export class Values {
  constructor(random, lists) {
    this.random = random;
    this.lists = Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, words(text)]));
  }

  chance(share) {
    return this.random() < share;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  int(from, to) {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  syllable() {
    return this.pick(onsets) + this.pick(vowels) + (this.chance(0.4) ? this.pick(codas) : '');
  }

  /** A word that nobody has: one or two syllables and an end as names have it. */
  invented(ends) {
    const stem = this.chance(0.5) ? this.syllable() : this.syllable() + this.syllable();
    return capitalised(stem + this.pick(ends));
  }

  first() {
    if (this.chance(0.06)) return `${this.first()}-${this.first()}`;
    return this.chance(0.7) ? capitalised(this.pick(this.lists.given)) : this.invented(givenEnds);
  }

  last() {
    if (this.chance(0.05)) return `${this.last()}-${this.last()}`;
    if (this.chance(0.04))
      return `${this.pick(['van', 'von', 'de', 'Mc', 'di', 'da', "O'", 'El', 'Al-', 'van der', 'de la'])} ${this.last()}`.replace(
        /(Mc|O'|Al-) /,
        '$1',
      );
    return this.chance(0.55) ? capitalised(this.pick(this.lists.surname)) : this.invented(surnameEnds);
  }

  initial() {
    return String.fromCharCode(65 + this.int(0, 25));
  }

  person() {
    const roll = this.random();
    if (roll < 0.55) return `${this.first()} ${this.last()}`;
    if (roll < 0.68) return `${this.first()} ${this.initial()}${this.chance(0.6) ? '.' : ''} ${this.last()}`;
    if (roll < 0.74) return `${this.first()} ${this.first()} ${this.last()}`;
    if (roll < 0.78) return `${this.initial()}. ${this.last()}`;
    if (roll < 0.82) return `${this.initial()}.${this.initial()}. ${this.last()}`;
    if (roll < 0.85)
      return `${this.first()} ${this.last()} ${this.pick(['Jr.', 'III', 'PhD', 'MD', 'DDS', 'II', 'DVM'])}`;
    return this.chance(0.7) ? this.first() : this.last();
  }

  city() {
    if (this.chance(0.06))
      return `${this.pick(['New', 'Saint', 'St.', 'San', 'Santa', 'Los', 'La', 'El', 'Port', 'Fort', 'North', 'South', 'Upper', 'Bad', 'Le'])} ${this.city()}`;
    return this.chance(0.55) ? capitalised(this.pick(this.lists.town)) : this.invented(townEnds);
  }

  country() {
    if (this.chance(0.12)) {
      return this.pick([
        'United States',
        'United Kingdom',
        'the Netherlands',
        'South Africa',
        'New Zealand',
        'Saudi Arabia',
        'Sri Lanka',
        'Costa Rica',
        'Hong Kong',
        'Czech Republic',
        'South Korea',
        'North Korea',
        'Puerto Rico',
        'Dominican Republic',
        'United Arab Emirates',
        'Ivory Coast',
        'El Salvador',
        'Sierra Leone',
        'Burkina Faso',
        'Papua New Guinea',
        'Trinidad and Tobago',
        'Bosnia and Herzegovina',
        'USA',
        'UK',
        'US',
        'Cape Verde',
        'French Guiana',
        'Faroe Islands',
        'Cayman Islands',
        'Marshall Islands',
        'Isle of Man',
        'Vatican City',
        'San Marino',
        'Equatorial Guinea',
        'Western Sahara',
        'East Timor',
      ]);
    }
    return capitalised(this.pick(this.lists.country.filter((word) => word.length > 4)));
  }

  region() {
    return this.pick(regions);
  }

  zip() {
    const roll = this.random();
    if (roll < 0.6) return String(this.int(10000, 99999));
    if (roll < 0.75) return String(this.int(1000, 9999));
    if (roll < 0.87) return `${this.initial()}${this.int(1, 99)} ${this.int(1, 9)}${this.initial()}${this.initial()}`;
    if (roll < 0.92)
      return `${this.initial()}${this.int(1, 9)}${this.initial()} ${this.int(1, 9)}${this.initial()}${this.int(1, 9)}`;
    if (roll < 0.96) return `${this.int(100, 999)} ${this.int(10, 99)}`;
    return `${this.int(10, 99)}-${this.int(100, 999)}`;
  }

  streetname() {
    const name = this.chance(0.4)
      ? capitalised(this.pick(streetStems))
      : this.chance(0.5)
        ? this.last()
        : this.invented(townEnds);
    const roll = this.random();
    if (roll < 0.45) return `${name} ${this.pick(streetEnds)}`;
    if (roll < 0.58)
      return (
        name +
        this.pick([
          'straße',
          'strasse',
          'str.',
          'weg',
          'gasse',
          'allee',
          'platz',
          'ring',
          'straat',
          'laan',
          'plein',
          'gata',
          'gatan',
          'gaten',
          'vägen',
          'veien',
          'vej',
          'gade',
          'katu',
          'tie',
          'kuja',
          'braut',
          'stræti',
          'ova',
          'ska',
        ])
      );
    if (roll < 0.74)
      return `${this.pick(['rue', 'Rue', 'rue de', 'rue de la', 'avenue', 'Avenue', 'boulevard', 'place', 'chemin de', 'quai', 'impasse', 'Calle', 'Avenida', 'Av.', 'C/', 'Paseo', 'Plaza', 'Via', 'Viale', 'Corso', 'Piazza', 'Strada', 'Rua', 'Travessa', 'ul.', 'ulica', 'Ulice', 'Al.', 'Carrera', 'Str.', 'Jalan', 'Jl.'])} ${name}`;
    if (roll < 0.82)
      return `${name} ${this.pick(['utca', 'u.', 'út', 'tér', 'Caddesi', 'Sokak', 'Cd.', 'väg', 'gate', 'vei', 'Allé', 'Gade', 'Road East', 'Park', 'Gardens', 'Mews', 'Parade', 'Grove', 'Trail', 'Parkway', 'Highway'])}`;
    if (roll < 0.88)
      return `${this.int(1, 180)}${this.pick(['st', 'nd', 'rd', 'th'])} ${this.pick(['Street', 'Avenue', 'St', 'Ave'])}`;
    return name;
  }

  number() {
    const plain = String(this.int(1, this.pick([30, 300, 9999])));
    return this.chance(0.06) ? plain + this.pick(['a', 'b', 'A', '-3', '/4', ' bis']) : plain;
  }

  line() {
    const street = this.streetname();
    const line = this.chance(0.65) ? `${this.number()} ${street}` : `${street} ${this.number()}`;
    if (!this.chance(0.25)) return line;
    return `${line}${this.pick([' ', ', ', ' - '])}${this.pick(['Apt.', 'Apt', 'Suite', 'Ste.', 'Unit', 'Floor', 'Flat', 'Room', '#', 'Apartment'])} ${this.int(1, 999)}`;
  }

  address() {
    const roll = this.random();
    if (roll < 0.3) return this.line();
    const [a, b] = [this.city(), this.zip()];
    if (roll < 0.5) return `${this.line()}, ${a}, ${this.region()} ${b}`;
    if (roll < 0.6) return `${this.line()}, ${b} ${a}`;
    if (roll < 0.68) return `${this.line()}, ${a}`;
    if (roll < 0.76) return `${this.line()}, ${a}, ${this.country()}`;
    if (roll < 0.82) return `${this.line()}, ${b} ${a}, ${this.country()}`;
    if (roll < 0.88) return `${this.line()}\n ${a}\n ${this.country()} ${b}`;
    if (roll < 0.94)
      return `${this.line()}\n ${this.pick(['Apt.', 'Suite', 'Unit'])} ${this.int(1, 999)}\n ${a.toUpperCase()}\n, ${this.region()}\n ${b}`;
    return `${this.line()}, ${a} ${b}`;
  }

  addressblock() {
    return this.pick([
      () => `${this.line()}\n${this.zip()} ${this.city()}\n${this.country()}`,
      () => `${this.line()}\n${this.city()}, ${this.region()} ${this.zip()}`,
      () =>
        `${this.line()}\n ${this.pick(['Apt.', 'Suite'])} ${this.int(1, 999)}\n ${this.city()}\n ${this.country()} ${this.zip()}`,
      () => `${this.line()}\n${this.city()}\n${this.zip()}\n${this.country()}`,
      () => `${this.line()}\n${this.city().toUpperCase()}\n${this.country()}`,
    ])();
  }

  org() {
    const end = this.pick(firmEnds);
    const brand = () => capitalised(this.pick(brandWords));
    return this.pick([
      () => `${this.last()} ${end}`,
      () => `${this.last()}, ${this.last()} and ${this.last()}`,
      () => `${this.last()}-${this.last()}`,
      () => `${this.last()} & ${this.last()}`,
      () => `${brand()} ${brand()}`,
      () => `${brand()} ${end}`,
      () => `${brand()} ${brand()} ${end}`,
      () => brand() + this.pick(brandEnds),
      () => brand() + this.pick(brandWords),
      () => `${this.invented(brandEnds)}`,
      () => `${this.invented(brandEnds)} ${end}`,
      () => Array.from({ length: this.int(2, 4) }, () => this.initial()).join(''),
      () => `University of ${this.city()}`,
      () =>
        `${this.city()} ${this.pick(['University', 'Hospital', 'General Hospital', 'City Council', 'United', 'FC', 'High School', 'Airport', 'Symphony Orchestra', 'Times', 'Police Department', 'Chamber of Commerce'])}`,
      () => `Bank of ${this.country()}`,
      () =>
        `${this.pick(['Ministry', 'Department', 'Institute', 'Museum', 'College', 'Church', 'Academy'])} of ${this.pick(['Health', 'Finance', 'Education', 'Justice', 'Modern Art', 'Technology', 'Science', 'Defence'])}`,
      () =>
        capitalised(
          this.pick(
            words(
              'google microsoft apple amazon facebook twitter netflix tesla toyota honda boeing siemens samsung sony nokia intel oracle cisco uber airbnb paypal walmart starbucks pepsi nike reuters',
            ),
          ),
        ),
      () =>
        this.pick([
          'NASA',
          'NATO',
          'FBI',
          'IBM',
          'BBC',
          'CNN',
          'UNICEF',
          'EU',
          'UN',
          'WHO',
          'HSBC',
          'UPS',
          'DHL',
          'BMW',
          'AT&T',
          'H&M',
          'KPMG',
        ]),
    ])();
  }

  month() {
    return this.pick(months);
  }

  year() {
    return String(this.int(1900, 2029));
  }

  decade() {
    return `${this.int(192, 202)}0s`;
  }

  date() {
    const [day, month, year] = [this.int(1, 28), this.int(1, 12), this.int(1930, 2029)];
    const two = (value) => String(value).padStart(2, '0');
    const name = months[month - 1];
    return this.pick([
      () => `${month}/${day}/${year}`,
      () => `${two(day)}/${two(month)}/${year}`,
      () => `${year}-${two(month)}-${two(day)}`,
      () => `${two(day)}.${two(month)}.${year}`,
      () => `${day}-${name.slice(0, 3)}-${year}`,
      () => `${name} ${day}, ${year}`,
      () => `${day} ${name} ${year}`,
      () => `${name.slice(0, 3)} ${day}`,
      () => `${name} ${day}${this.pick(['st', 'nd', 'rd', 'th'])}`,
      () => `${day}. ${name} ${year}`,
      () => `${name} ${year}`,
      () => name,
      () => String(year),
      () => this.pick(days),
      () => `${this.pick(days)}, ${name} ${day}`,
      () => `${month}/${day}/${two(year % 100)}`,
      () => this.pick(['yesterday', 'today', 'tomorrow', 'last Monday', 'next week', 'last year']),
    ])();
  }

  age() {
    return String(this.int(1, 99));
  }

  nrp() {
    return capitalised(this.pick(this.lists.people));
  }

  title() {
    return this.pick(titles);
  }

  jobtitle() {
    const job = this.pick(this.lists.job.filter((word) => word.length > 3));
    const full = this.pick([
      () => job,
      () => `${this.pick(jobLeads)} ${job}`,
      () => `${this.pick(jobFields)} ${job}`,
      () => `${this.pick(jobLeads)} ${this.pick(jobFields)} ${job}`,
      () => `${this.pick(jobFields)} and ${this.pick(jobFields)} ${job}`,
    ])();
    return this.chance(0.6) ? capitalised(full) : full;
  }

  phone() {
    return this.pick([
      () => `+${this.int(1, 99)} ${this.int(10, 999)} ${this.int(1000000, 9999999)}`,
      () => `(${this.int(201, 989)}) ${this.int(200, 999)}-${this.int(1000, 9999)}`,
      () => `0${this.int(10, 999)} ${this.int(100, 999)} ${this.int(1000, 9999)}`,
    ])();
  }

  email() {
    return `${this.first().toLowerCase()}${this.pick(['.', '', '_', '1'])}${this.last().toLowerCase().replaceAll(' ', '')}@${this.pick(['example.com', 'mail.org', 'web.de', 'corp.net'])}`;
  }

  url() {
    return this.pick([
      `https://www.${this.pick(brandWords)}${this.pick(brandWords)}.com/`,
      `http://${this.invented(brandEnds)}.org`,
      `www.${this.pick(brandWords)}.net`,
    ]);
  }

  card() {
    return `4${this.int(100, 999)} ${this.int(1000, 9999)} ${this.int(1000, 9999)} ${this.int(1000, 9999)}`;
  }

  id() {
    return this.pick([
      () => `${this.initial()}${this.int(10000, 999999)}`,
      () => String(this.int(100000, 99999999)),
      () => `#${this.int(100, 99999)}`,
    ])();
  }

  handle() {
    return this.first().toLowerCase() + this.int(1, 99);
  }
}
