/** What a table of contents is called in a language, given as a BCP 47 tag; in English where it is not known. */
export function contentsIn(lang = 'en'): string {
  return contents[new Intl.Locale(lang).language] ?? 'Contents'
}

const contents: Record<string, string> = {
  ar: 'المحتويات',
  bn: 'সূচিপত্র',
  cs: 'Obsah',
  da: 'Indhold',
  de: 'Inhalt',
  el: 'Περιεχόμενα',
  en: 'Contents',
  es: 'Contenido',
  fa: 'فهرست',
  fi: 'Sisällys',
  fr: 'Sommaire',
  he: 'תוכן העניינים',
  hi: 'विषय-सूची',
  hu: 'Tartalom',
  id: 'Daftar isi',
  it: 'Indice',
  ja: '目次',
  ko: '목차',
  nb: 'Innhold',
  nl: 'Inhoud',
  pl: 'Spis treści',
  pt: 'Conteúdo',
  ro: 'Cuprins',
  ru: 'Содержание',
  sv: 'Innehåll',
  th: 'สารบัญ',
  tr: 'İçindekiler',
  uk: 'Зміст',
  vi: 'Nội dung',
  zh: '目录',
}
