/** What stands around a diagram, in the language of the site; in English where we do not know that one. */
export function figureWords(lang: string): FigureWords {
  const tag = lang.toLowerCase()
  const known = /^zh-(tw|hk|mo|hant)/.test(tag) ? 'zh-tw' : (tag.split('-')[0] ?? '')
  const [openLarge, inWords, zoomIn, zoomOut, all, showAll, close, keys] = WORDS[known] ?? ENGLISH
  return { lang: WORDS[known] ? lang : 'en', openLarge, inWords, zoomIn, zoomOut, all, showAll, close, keys }
}

const ENGLISH: Words = [
  ...(['Open large', 'In words', 'Zoom in', 'Zoom out', 'All', 'Show all', 'Close'] as const),
  'Arrow keys move the diagram, plus and minus zoom, 0 shows all',
]

// biome-ignore format: a language a paragraph
const WORDS: Record<string, Words> = {
  en: ENGLISH,
  de: ['Groß öffnen', 'In Worten', 'Vergrößern', 'Verkleinern', 'Alles', 'Alles zeigen', 'Schließen',
    'Pfeiltasten verschieben das Diagramm, Plus und Minus ändern die Größe, 0 zeigt alles'],
  fr: ['Agrandir', 'En mots', 'Zoomer', 'Dézoomer', 'Tout', 'Tout afficher', 'Fermer',
    'Les flèches déplacent le diagramme, plus et moins zooment, 0 affiche tout'],
  es: ['Ampliar', 'En palabras', 'Acercar', 'Alejar', 'Todo', 'Mostrar todo', 'Cerrar',
    'Las flechas mueven el diagrama, más y menos cambian el tamaño, 0 muestra todo'],
  pt: ['Ampliar', 'Em palavras', 'Aproximar', 'Afastar', 'Tudo', 'Mostrar tudo', 'Fechar',
    'As setas movem o diagrama, mais e menos mudam o tamanho, 0 mostra tudo'],
  it: ['Ingrandisci', 'A parole', 'Avvicina', 'Allontana', 'Tutto', 'Mostra tutto', 'Chiudi',
    'Le frecce spostano il diagramma, più e meno cambiano la dimensione, 0 mostra tutto'],
  nl: ['Vergroten', 'In woorden', 'Inzoomen', 'Uitzoomen', 'Alles', 'Alles tonen', 'Sluiten',
    'Pijltoetsen verschuiven het diagram, plus en min zoomen, 0 toont alles'],
  pl: ['Powiększ', 'Słowami', 'Przybliż', 'Oddal', 'Wszystko', 'Pokaż wszystko', 'Zamknij',
    'Strzałki przesuwają diagram, plus i minus zmieniają rozmiar, 0 pokazuje wszystko'],
  cs: ['Zvětšit', 'Slovy', 'Přiblížit', 'Oddálit', 'Vše', 'Zobrazit vše', 'Zavřít',
    'Šipky posouvají diagram, plus a minus mění velikost, 0 zobrazí vše'],
  ru: ['Увеличить', 'Словами', 'Приблизить', 'Отдалить', 'Всё', 'Показать всё', 'Закрыть',
    'Стрелки двигают диаграмму, плюс и минус меняют размер, 0 показывает всё'],
  uk: ['Збільшити', 'Словами', 'Наблизити', 'Віддалити', 'Усе', 'Показати все', 'Закрити',
    'Стрілки рухають діаграму, плюс і мінус змінюють розмір, 0 показує все'],
  tr: ['Büyük aç', 'Sözlerle', 'Yakınlaştır', 'Uzaklaştır', 'Tümü', 'Tümünü göster', 'Kapat',
    'Ok tuşları diyagramı taşır, artı ve eksi boyutu değiştirir, 0 tümünü gösterir'],
  ar: ['عرض مكبّر', 'بالكلمات', 'تكبير', 'تصغير', 'الكل', 'عرض الكل', 'إغلاق',
    'تحرّك الأسهم الرسم، ويغيّر زائد وناقص حجمه، ويعرض 0 الكل'],
  hi: ['बड़ा खोलें', 'शब्दों में', 'बड़ा करें', 'छोटा करें', 'सब', 'सब दिखाएँ', 'बंद करें',
    'तीर कुंजियाँ चित्र को खिसकाती हैं, प्लस और माइनस आकार बदलते हैं, 0 सब दिखाता है'],
  id: ['Buka besar', 'Dalam kata-kata', 'Perbesar', 'Perkecil', 'Semua', 'Tampilkan semua', 'Tutup',
    'Tombol panah menggeser diagram, plus dan minus mengubah ukuran, 0 menampilkan semua'],
  vi: ['Mở lớn', 'Bằng lời', 'Phóng to', 'Thu nhỏ', 'Tất cả', 'Hiện tất cả', 'Đóng',
    'Phím mũi tên di chuyển sơ đồ, cộng và trừ đổi kích thước, 0 hiện tất cả'],
  ja: ['大きく表示', '言葉で', '拡大', '縮小', '全体', '全体を表示', '閉じる',
    '矢印キーで図を動かし、プラスとマイナスで拡大・縮小し、0 で全体を表示します'],
  ko: ['크게 보기', '글로 보기', '확대', '축소', '전체', '전체 보기', '닫기',
    '화살표 키로 그림을 옮기고, 더하기와 빼기로 크기를 바꾸며, 0으로 전체를 봅니다'],
  zh: ['放大查看', '文字说明', '放大', '缩小', '全部', '显示全部', '关闭',
    '方向键移动图表，加号和减号缩放，0 显示全部'],
  'zh-tw': ['放大檢視', '文字說明', '放大', '縮小', '全部', '顯示全部', '關閉',
    '方向鍵移動圖表，加號與減號縮放，0 顯示全部'],
}

type Words = readonly [string, string, string, string, string, string, string, string]

export interface FigureWords {
  /** As BCP 47 has it. */
  lang: string
  openLarge: string
  inWords: string
  zoomIn: string
  zoomOut: string
  all: string
  showAll: string
  close: string
  /** What keys do in the large view. */
  keys: string
}
