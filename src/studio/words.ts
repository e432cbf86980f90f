import type { Locale } from '../i18n/locales.ts';
import type { Theme } from '../embed/query.ts';
import type { Kind, Look, Manner } from './choice.ts';

/** The words of the page on which charts are taken, in one language. Counts and sizes come as text. */
export interface StudioWords {
  title: string;
  deck: string;
  /** Headings of the choices. */
  chart: string;
  state: string;
  view: string;
  theme: string;
  lang: string;
  more: string;
  look: string;
  as: string;
  views: Record<Manner, string>;
  themes: Record<Theme, string>;
  headline: string;
  edition: string;
  looks: Record<Look, string>;
  /** Under the preview: what it is that one sees. */
  seen: {
    frame: (width: string) => string;
    /** Where a frame is wider than the screen and drawn smaller. */
    smaller: string;
    paper: string;
    bare: (height: string) => string;
    scroll: string;
  };
  preview: string;
  kinds: Record<Kind, string>;
  /** What to know of each way; `height` is that of the frame in the code. */
  notes: Record<Kind, (height: string) => string>;
  /** Said where a code cannot do what was chosen. */
  unrolledInstead: string;
  /** Of a plain frame with all steps, whose height depends on its width. */
  tall: string;
  startsOver: string;
  stillPicture: string;
  code: string;
  copy: string;
  copyCredit: string;
  copied: string;
  notCopied: string;
  cost: (requests: string, kilobytes: string) => string;
  costOf: Record<'frame' | 'picture' | 'amp' | 'wordpress', string>;
  take: string;
  takePng: string;
  takeSvg: string;
  takeCsv: string;
  open: string;
  credit: string;
  creditIntro: string;
  /** In brackets after a headline. */
  creditShort: string;
  frozen: string;
  frozenWords: readonly string[];
  /** The site has no address that others could reach. */
  fromDisk: string;
  local: string;
  /** Without script: the address in the codes has to be put right by hand. */
  byHand: (example: string) => string;
  all: string;
  allStates: string;
  /** For readers of AMP. */
  grow: string;
}

export const studioWords: Record<Locale, StudioWords> = {
  en: {
    title: 'Use these charts',
    deck: 'Put any chart of the story into your article: to step through, one under the other, or as a picture. Choose one, see it as your readers will, copy the code. Free, with credit.',
    chart: 'Chart',
    state: 'Begins with',
    view: 'Steps',
    theme: 'Background',
    lang: 'Language',
    more: 'Also',
    look: 'Preview',
    as: 'Put it in as',
    views: {
      stepper: 'To step through',
      unrolled: 'One under the other',
      static: 'This one only',
      scroll: 'Words scroll past',
    },
    themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    headline: 'Headline inside the chart',
    edition: 'Name today’s edition',
    looks: {
      phone: 'Phone',
      column: 'Column',
      wide: 'Wide',
      dark: 'Dark',
      paper: 'On paper',
      bare: 'Without script',
    },
    seen: {
      frame: (width) => `A frame of ${width} px, as in an article.`,
      smaller: 'Shown smaller here: your screen is narrower.',
      paper: 'This step as it prints, source and date inside.',
      bare: (height) =>
        `Where no script may run: pictures and words of all steps, in a frame of ${height} px that scrolls.`,
      scroll:
        'In the article the chart stays on the screen while the words pass beside or under it. The preview shows what readers get who want no motion.',
    },
    preview: 'Preview of the chart',
    kinds: {
      iframe: 'Plain frame',
      script: 'Frame + embed.js',
      element: 'Element',
      amp: 'AMP',
      wordpress: 'WordPress',
      email: 'E-mail, RSS',
      markdown: 'Markdown',
    },
    notes: {
      iframe: (height) =>
        `No script on your page. The frame is ${height} px high, enough for a phone or a column; a chart that needs less leaves some space below. Systems that resize Datawrapper, pym.js or Embedly frames resize this one too.`,
      script: () =>
        'embed.js gives each frame its exact height and a title. One small file serves any number of charts; under a Content-Security-Policy, allow this address in script-src and frame-src. Without the script the plain frame remains.',
      element: () =>
        'The shortest code. Until the chart is there, or where scripts do not run, readers see its picture, linked.',
      amp: (height) =>
        `The first line goes into the head of the page, once. AMP wants an https address and keeps the first screen for itself: place the frame further down. It begins ${height} px high and grows.`,
      wordpress: () =>
        'Paste the address on a line of its own. WordPress finds the frame by oEmbed, as do others that follow oEmbed links; systems with a list of known sites show a link.',
      email: () =>
        'A linked picture for mails and feeds, which drop frames. Headline, source and date are inside.',
      markdown: () => 'A linked picture with credit and alternative text.',
    },
    unrolledInstead:
      'Words scroll past only with embed.js; this code shows the steps one under the other.',
    tall: 'The height of all steps depends on the width of the column; with embed.js the frame fits exactly.',
    startsOver: 'The link opens the chart at its first step, in its usual view.',
    stillPicture: 'A picture shows one step, on a light background.',
    code: 'Code',
    copy: 'Copy code',
    copyCredit: 'Copy credit',
    copied: 'Copied.',
    notCopied: 'Your browser did not copy. The text is selected: copy it by hand.',
    cost: (requests, kilobytes) =>
      `Each reader fetches ${requests} ${requests === '1' ? 'file' : 'files'}, ${kilobytes} kB in all, compressed.`,
    costOf: {
      frame: 'Only when the chart comes near the screen. No cookies, no tracking, no other site.',
      picture: 'No cookies, no tracking.',
      amp: 'AMP’s own scripts are not counted.',
      wordpress: 'WordPress’s own script is not counted. No cookies, no tracking.',
    },
    take: 'Or take',
    takePng: 'Picture, PNG',
    takeSvg: 'Picture, SVG',
    takeCsv: 'Data, CSV',
    open: 'Chart alone',
    credit: 'Licence and credit',
    creditIntro:
      'Use, translate and change charts, words and data, for money too, as long as you name the source:',
    creditShort: ' (Ballast, CC BY 4.0)',
    frozen: 'Live or frozen',
    frozenWords: [
      'A frame is live: corrections and new editions reach your article by themselves.',
      '“Name today’s edition” writes the edition you saw into the code. Once a figure of the chart changes, a line above it tells your readers which, and what it was. The chart itself is always of the newest edition.',
      'A picture or table on your own server is frozen; one linked from here is renewed with the next edition.',
      'To keep a chart as it is today, host a copy of this site: a folder of files that runs anywhere. The codes on your copy of this page carry your address.',
    ],
    fromDisk:
      'This page was opened from a disk. Put the site on a server, and the codes carry its address.',
    local: 'The codes lead to this machine. Once the site is public, they carry its address.',
    byHand: (example) => `In the code, put the address of this site in place of ${example}`,
    all: 'Every chart',
    allStates: 'Pictures of all steps',
    grow: 'Show all',
  },
  zh: {
    title: '使用这些图',
    deck: '正文里的图，都可以放进您的文章：逐步翻看、依次排开，或只用一张图片。选好图，看看读者眼中的样子，再复制代码。注明出处，免费使用。',
    chart: '图',
    state: '从这一步开始',
    view: '各步',
    theme: '底色',
    lang: '语言',
    more: '其他',
    look: '预览',
    as: '嵌入方式',
    views: {
      stepper: '逐步翻看',
      unrolled: '依次排开',
      static: '只放这一步',
      scroll: '文字滚过图旁',
    },
    themes: { auto: '随读者设备', light: '浅色', dark: '深色' },
    headline: '图中带标题',
    edition: '标明当前版本',
    looks: {
      phone: '手机',
      column: '正文栏',
      wide: '宽栏',
      dark: '深色',
      paper: '纸上',
      bare: '无脚本',
    },
    seen: {
      frame: (width) => `文章中宽${width}像素的框架。`,
      smaller: '屏幕较窄，这里缩小显示。',
      paper: '印在纸上的样子，来源与日期都在图内。',
      bare: (height) =>
        `不能运行脚本时的样子：各步的图与文字依次排开，框架高${height}像素，可以滚动。`,
      scroll: '在文章里，图停在屏幕上，文字从图旁或图下滚过。这里预览的，是关掉动画的样子。',
    },
    preview: '图的预览',
    kinds: {
      iframe: '普通框架',
      script: '框架+embed.js',
      element: '自定义元素',
      amp: 'AMP',
      wordpress: 'WordPress',
      email: '邮件、RSS',
      markdown: 'Markdown',
    },
    notes: {
      iframe: (height) =>
        `您的页面不需要脚本。框架高${height}像素，手机和正文栏都放得下，有时图下留一点空白。能调整Datawrapper、pym.js或Embedly框架高度的系统，也能调整它。`,
      script: () =>
        'embed.js让框架高度正好，并加上标题。一个小文件，多少张图都够用；如有内容安全策略（CSP），请在script-src和frame-src中允许本站地址。脚本不运行时，就是普通框架。',
      element: () => '代码最短。图出现之前，或脚本不能运行时，读者看到的是带链接的图片。',
      amp: (height) =>
        `第一行放进页面的head，只放一次。AMP要求https地址，首屏不放框架：请放在靠下的位置。框架起初高${height}像素，可以变高。`,
      wordpress: () =>
        '把地址单独粘贴成一行，WordPress和其他跟随oEmbed链接的系统会找到框架；只认已知网站的系统，显示为链接。',
      email: () => '邮件和订阅源不收框架，就用带链接的图片。标题、来源和日期都在图内。',
      markdown: () => '带链接的图片，附出处和替代文字。',
    },
    unrolledInstead: '文字滚过图旁要用embed.js；这段代码把各步依次排开。',
    tall: '各步的总高度取决于栏宽；用embed.js，框架高度就正好。',
    startsOver: '链接总是从第一步开始，以通常方式显示。',
    stillPicture: '图片只显示一步，浅色底。',
    code: '代码',
    copy: '复制代码',
    copyCredit: '复制出处',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。文字已选中，请手动复制。',
    cost: (requests, kilobytes) => `每位读者需要下载${requests}个文件，压缩后共${kilobytes} kB。`,
    costOf: {
      frame: '图快进入屏幕时才下载。不用Cookie，不跟踪，不访问别的网站。',
      picture: '不用Cookie，不跟踪。',
      amp: 'AMP自身的脚本未计入。',
      wordpress: 'WordPress自身的脚本未计入。不用Cookie，不跟踪。',
    },
    take: '也可以直接下载',
    takePng: '图片 PNG',
    takeSvg: '图片 SVG',
    takeCsv: '数据 CSV',
    open: '单独打开这张图',
    credit: '许可与出处',
    creditIntro: '图、文字和数据都可以使用、翻译和修改，商用也可以，只需注明出处，例如：',
    creditShort: '（压舱石，CC BY 4.0）',
    frozen: '随时更新，还是保持不变',
    frozenWords: [
      '框架里的图随时更新：更正和新版本会自动出现在您的文章里。',
      '勾选“标明当前版本”，代码里会写明您看到的是哪一版。图中数据一旦有变，图的上方会告诉读者哪个数变了、原来是多少。图本身总是最新一版。',
      '图片或表格存到您自己的服务器上，就不再变化；从这里引用的，会随下一版更新。',
      '要让图保持今天的样子，请自己存放一份本站：它只是一个文件夹，放在哪里都能运行。在那里打开本页，代码里就是您的地址。',
    ],
    fromDisk: '本页是从磁盘打开的。网站放到服务器上，代码里才有它的地址。',
    local: '代码指向这台电脑。网站公开之后，这里就是它的地址。',
    byHand: (example) => `使用时，请把代码中的${example}换成本站地址。`,
    all: '全部图',
    allStates: '各步图片',
    grow: '显示全部',
  },
};
