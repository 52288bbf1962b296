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
import { columnWidths } from './columnWidths.ts'
import { type Block, type Cell, leads, linesOf, type ReportDocument, type ReportGrid } from './document.ts'

const bullets = 'bullets'
const mm = convertMillimetersToTwip
/** Width of the text on A4 with these margins, mm. */
const textWidth = 170
const margin = 20
/** A table of at most so many rows is kept on one page. */
const fewRows = 8

const line = { style: BorderStyle.SINGLE, size: 4, color: '6F828B' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

interface RowLook {
  readonly widths: readonly number[]
  readonly language: Language
  readonly isHeader: boolean
  /** Stays on one page with the next row. */
  readonly keeps: boolean
}

const row = (cells: readonly Cell[], { widths, language, isHeader, keeps }: RowLook): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: linesOf(cell, language).map(
            (text) =>
              new Paragraph({
                alignment: typeof cell === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                keepNext: keeps,
                children: [new TextRun({ text, bold: isHeader, size: 20 })],
              }),
          ),
        }),
    ),
  })

const grid = (block: ReportGrid, language: Language): Table => {
  const widths = columnWidths(block, textWidth, language).map((width) => mm(width))
  const { columns, rows } = block
  const look = { widths, language }
  // A short table stays whole, and of a long one no head or single row stays behind.
  const keeps = (index: number): boolean => index < rows.length - 1 && (rows.length <= fewRows || index === 0)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: mm(textWidth), type: WidthType.DXA },
    borders,
    rows: [
      row(columns, { ...look, isHeader: true, keeps: true }),
      ...rows.map((cells, index) => row(cells, { ...look, isHeader: false, keeps: keeps(index) })),
    ],
  })
}

const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(text)] })

const quote = (words: string, source: string | null, isLast: boolean): Paragraph =>
  new Paragraph({
    indent: { left: mm(6) },
    spacing: { after: isLast ? 160 : 80 },
    keepLines: true,
    children: [
      new TextRun({ text: `“${words}”`, italics: true }),
      ...(source === null ? [] : [new TextRun(`  (${source})`)]),
    ],
  })

const blockOf = (block: Block, language: Language, isLead: boolean): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return [paragraph(block.text, { spacing: { after: 120 }, keepNext: isLead })]
    case 'label':
      return [
        new Paragraph({
          spacing: { before: 120, after: 60 },
          keepNext: true,
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ]
    case 'list':
      return block.items.map((item, index) =>
        paragraph(item, {
          numbering: { reference: bullets, level: 0 },
          spacing: { after: index === block.items.length - 1 ? 120 : 20 },
          keepLines: true,
        }),
      )
    case 'quotes':
      return block.items.map(({ words, source }, index) => quote(words, source, index === block.items.length - 1))
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
            ...section.blocks.flatMap((block, index) => blockOf(block, language, leads(section.blocks, index))),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
