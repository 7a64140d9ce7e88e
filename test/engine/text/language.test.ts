import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/text';

const languageOf = (text: string): string | undefined =>
  readArticle({ id: 'a', story: '', format: 'text', text, version: 1 }).otherLanguage;

suite('language', () => {
  const others: Readonly<Record<string, string>> = {
    German:
      'Der Kahn ist am Montag im Kanal gesunken. Die Besatzung wurde von Tauchern gerettet und ist nicht verletzt.',
    French:
      "La péniche a coulé lundi dans le canal. L'équipage a été sauvé par des plongeurs et les riverains sont inquiets.",
    Spanish:
      'La barcaza se hundió el lunes en el canal. La tripulación fue rescatada por los buzos y está bien, según el puerto.',
    Italian:
      'La chiatta è affondata lunedì nel canale. I marinai sono stati salvati dai sommozzatori, ma non è chiaro perché.',
    Portuguese:
      'A barcaça afundou na segunda-feira no canal. Os marinheiros foram salvos por mergulhadores, mas não se sabe como.',
    Dutch:
      'Het schip is maandag in het kanaal gezonken. De bemanning werd door duikers gered en niemand is gewond geraakt.',
    Polish:
      'Barka zatonęła w poniedziałek w kanale. Załoga została uratowana przez nurków i nikt nie jest ranny, ale to nie koniec.',
    Turkish:
      'Mavna pazartesi günü kanalda battı. Mürettebat dalgıçlar için bir sorun olmadı ve çok sayıda kişi ile kurtarıldı.',
    Swedish:
      'Pråmen sjönk i kanalen på måndagen. Besättningen räddades av dykare och det är inte klart vad som har hänt.',
    Russian: 'Баржа затонула в канале в понедельник. Водолазы спасли экипаж.',
    Ukrainian: 'Баржа затонула в каналі у понеділок. Водолази врятували її екіпаж, повідомили в порту міста.',
    Greek: 'Η φορτηγίδα βυθίστηκε στο κανάλι τη Δευτέρα.',
    Korean: '바지선이 월요일 운하에서 침몰했다. 잠수부들이 선원을 구조했다.',
    Chinese: '一艘驳船周一在运河沉没。潜水员救出了船员。',
    Japanese: 'はしけが月曜日に運河で沈没した。ダイバーが乗組員を救助した。',
    Arabic: 'غرقت البارجة يوم الاثنين في القناة وأنقذ الغواصون الطاقم.',
    Persian: 'کشتی روز دوشنبه در کانال غرق شد و غواصان چهار پنج نفر را نجات دادند، گفته می‌شود.',
    Hebrew: 'הדוברה טבעה ביום שני בתעלה.',
    Hindi: 'सोमवार को नहर में एक नाव डूब गई।',
    Thai: 'เรือบรรทุกจมลงในคลองเมื่อวันจันทร์',
  };
  for (const [language, text] of Object.entries(others)) test(language, () => assert.equal(languageOf(text), language));

  const english = [
    'The barge sank.',
    'Barge sinks',
    'Los Angeles, Las Vegas, El Paso, San Juan del Sur, Rio de la Plata',
    'Angela von der Heide and Juan de la Cruz met Giorgio del Vecchio in Baden-Baden, the mayor said.',
    'Real Madrid 3 FC Porto 1, AS Roma 2 FC Köln 2, Paris 1 Lyon 0',
    '“Wir haben es nicht gewusst und wir konnten nichts tun,” the captain said, in German, when the police asked him about the night.',
    'The captain said: «Мы ничего не знали». The police did not believe him and the crew was arrested on Monday.',
    'Halden rose 18 sen to 2.50, Weber Canals added 15 sen to 2.70, Lock Works climbed 11 sen to 2.05',
    'so cold lol where is the bus',
    '12 14 15 16 17 18 19 20',
    'Profits up 5 pct in 1st qtr, Halden Corp says; shr 12 cts vs 10 cts, revs 3.5 mln vs 3.1 mln',
  ];
  for (const text of english) test(text.slice(0, 50), () => assert.equal(languageOf(text), undefined));

  test('what is not read has no blocks', () => {
    const clean = readArticle({ id: 'a', story: '', format: 'text', text: others.German!, version: 1 });
    assert.deepEqual(clean.blocks, []);
  });
});
