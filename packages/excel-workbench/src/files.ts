import { element } from "./ui/dom";

/** A file that the user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function read(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Lets the user choose a file, by the picker or by dropping it onto the desk. */
export class FileChooser {
  private readonly input = element<HTMLInputElement>("file-input");

  constructor(private readonly chosen: (file: ChosenFile) => void) {
    this.input.addEventListener("change", () => void this.take(this.input.files));
    const hint = element("drop-hint");
    window.addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      hint.hidden = false;
    });
    hint.addEventListener("dragleave", () => (hint.hidden = true));
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      hint.hidden = true;
      void this.take(event.dataTransfer?.files ?? null);
    });
  }

  open(): void {
    this.input.value = "";
    this.input.click();
  }

  private async take(files: FileList | null): Promise<void> {
    const [file] = files ?? [];
    if (file) this.chosen(await read(file));
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
