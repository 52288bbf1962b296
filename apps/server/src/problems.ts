import { DataFolderProblem } from './store/dataFolder.ts'

/** Why the server cannot start, in one plain sentence; starting again would not help. */
export class StartProblem extends Error {
  readonly nl: string
  readonly en: string
  constructor(nl: string, en: string) {
    super(en)
    this.nl = nl
    this.en = en
  }
}

const folderProblem = ({ reason }: DataFolderProblem, folder: string): StartProblem => {
  switch (reason) {
    case 'unwritable':
      return new StartProblem(
        `In de gegevensmap ${folder} kan niet geschreven worden. Kies een andere map met DATA_DIR.`,
        `The data folder ${folder} cannot be written. Choose another folder with DATA_DIR.`,
      )
    case 'in_use':
      return new StartProblem(
        `De gegevensmap ${folder} is al in gebruik door een andere server. Sluit die eerst, of kies een andere map met DATA_DIR.`,
        `The data folder ${folder} is already in use by another server. Close that one first, or choose another folder with DATA_DIR.`,
      )
    case 'other_version':
      return new StartProblem(
        `De gegevensmap ${folder} hoort bij een andere versie van dit programma. Kies een andere map met DATA_DIR.`,
        `The data folder ${folder} belongs to another version of this program. Choose another folder with DATA_DIR.`,
      )
  }
}

const listenProblem = (code: unknown, host: string, port: number): StartProblem | null => {
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort met PORT.`,
        `Port ${port} is already in use. Close the other program, or choose another port with PORT.`,
      )
    case 'EACCES':
      return new StartProblem(
        `Poort ${port} mag hier niet gebruikt worden. Kies een poort boven 1024 met PORT.`,
        `Port ${port} may not be used here. Choose a port above 1024 with PORT.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `Het adres ${host} hoort niet bij deze computer. Kies een ander adres met HOST.`,
        `The address ${host} does not belong to this computer. Choose another address with HOST.`,
      )
    default:
      return null
  }
}

/** What a failure to start means to whoever starts it; null when it is a fault of the program. */
export const startProblemOf = (
  error: unknown,
  settings: { dataDir: string; host: string; port: number },
): StartProblem | null => {
  if (error instanceof StartProblem) return error
  if (error instanceof DataFolderProblem) return folderProblem(error, settings.dataDir)
  const code = error instanceof Error && 'code' in error ? error.code : null
  return listenProblem(code, settings.host, settings.port)
}
