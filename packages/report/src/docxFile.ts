import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '@natte-meren/protocol'
import type { Block, Cell, ReportDocument, ReportGrid } from './document.ts'
import { inFigures } from './textsIn.ts'

const bullets = 'bullets'
const mm = convertMillimetersToTwip
/** Width of the text on A4 with these margins, mm. */
const textWidth = 170
const margin = 20

const wordsOf = (cell: Cell, language: Language): string => {
  if (typeof cell === 'number') return inFigures(cell, language)
  return typeof cell === 'object' ? cell.text : cell
}

/** Columns of numbers stay narrow; the first one, and those with sentences, share what is left. */
const widthsOf = ({ columns, rows }: ReportGrid, language: Language): number[] => {
  const weights = columns.map((title, index) => {
    const longest = Math.max(title.length / 2, ...rows.map((row) => wordsOf(row[index] ?? '', language).length))
    return Math.min(60, Math.max(9, longest))
  })
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => mm((textWidth * weight) / all))
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '6F828B' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

const row = (cells: readonly Cell[], widths: readonly number[], language: Language, isHeader = false): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            new Paragraph({
              alignment: typeof cell === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext: isHeader,
              children: [new TextRun({ text: wordsOf(cell, language), bold: isHeader, size: 20 })],
            }),
          ],
        }),
    ),
  })

const grid = (block: ReportGrid, language: Language): Table => {
  const widths = widthsOf(block, language)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: mm(textWidth), type: WidthType.DXA },
    borders,
    rows: [row(block.columns, widths, language, true), ...block.rows.map((cells) => row(cells, widths, language))],
  })
}

const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(text)] })

const blockOf = (block: Block, language: Language): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return [paragraph(block.text, { spacing: { after: 120 } })]
    case 'list':
      return block.items.map((item) => paragraph(item, { numbering: { reference: bullets, level: 0 } }))
    case 'quotes':
      return block.items.map(
        ({ words, source }) =>
          new Paragraph({
            indent: { left: mm(6) },
            spacing: { after: 80 },
            children: [new TextRun({ text: `“${words}”`, italics: true }), new TextRun(`  (${source})`)],
          }),
      )
    case 'grid':
      return [grid(block, language), paragraph('', { spacing: { after: 60 } })]
  }
}

const style = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: '10222B' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

/** A report as a Word document on A4, with the mark on every page. */
export const docxFile = async (document: ReportDocument): Promise<Uint8Array> => {
  const { language, mark, title, subtitle, privacy, sections } = document
  const marked = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: mark, bold: true, characterSpacing: 40 })],
  })
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
  const file = new Document({
    title: `${mark}: ${title}`,
    subject: subtitle,
    creator: 'Natte Meren',
    lastModifiedBy: 'Natte Meren',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } } },
        title: style(44, 0, 80),
        heading1: style(32, 360, 120),
        heading2: style(26, 240, 80),
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: mm(8), hanging: mm(4) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(margin), bottom: mm(margin), left: mm(margin), right: mm(margin) },
          },
        },
        headers: { default: new Header({ children: [marked] }) },
        footers: { default: new Footer({ children: [numbered] }) },
        children: [
          paragraph(title, { heading: HeadingLevel.TITLE }),
          paragraph(subtitle, { spacing: { after: 120 } }),
          paragraph(privacy, { spacing: { after: 120 } }),
          ...sections.flatMap((section) => [
            paragraph(section.title, { heading: HeadingLevel.HEADING_1 }),
            ...section.blocks.flatMap((block) => blockOf(block, language)),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
