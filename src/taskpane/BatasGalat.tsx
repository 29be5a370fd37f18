import { Component, type JSX, type ReactNode } from "react";
import { GalatPanel } from "./komponen/GalatPanel";

interface Keadaan {
  readonly galat: Error | undefined;
}

/** Catches a defect in a page and shows what to do with a code, instead of a blank pane. */
export class BatasGalat extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { galat: undefined };

  static getDerivedStateFromError(galat: Error): Keadaan {
    return { galat };
  }

  override render(): ReactNode {
    const { galat } = this.state;
    return galat ? tampilkan(galat) : this.props.children;
  }
}

function tampilkan(galat: Error): JSX.Element {
  return <GalatPanel kode={kodeGalat(galat)} rincian={galat.message} />;
}

/** "PANEL_TYPEERROR": stable for one kind of defect, without anything of the user's data. */
export function kodeGalat(galat: Error): string {
  return `PANEL_${galat.name.toUpperCase()}`;
}
