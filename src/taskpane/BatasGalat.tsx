import { PrimaryButton } from "@fluentui/react/lib/Button";
import { Component, type JSX, type ReactNode } from "react";
import { useTeks } from "./teks";

interface Keadaan {
  readonly galat: Error | undefined;
}

/** Catches a defect in a page and shows what to do with a code, instead of a blank pane. */
export class BatasGalat extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { galat: undefined };

  static getDerivedStateFromError(galat: Error): Keadaan {
    return { galat };
  }

  /** Draws the pages anew. The page itself stays: after a reload Excel runs its functions no more (office-js 1107). */
  private readonly ulang = (): void => this.setState({ galat: undefined });

  override render(): ReactNode {
    const { galat } = this.state;
    return galat ? <HalamanGalat galat={galat} ulang={this.ulang} /> : this.props.children;
  }
}

/** The page of last resort: what happened, its code, and a new start. "PANEL_TYPEERROR" holds nothing of the user's data. */
function HalamanGalat(props: { readonly galat: Error; readonly ulang: () => void }): JSX.Element {
  const { galat, ulang } = props;
  const { galat: teks, umum } = useTeks().panel;
  return (
    <section className="halaman" role="alert">
      <h1>{teks.judul}</h1>
      <p>{teks.teks}</p>
      <p>{teks.saran}</p>
      <p className="samar">
        {umum.kode(`PANEL_${galat.name.toUpperCase()}`)}
        <br />
        {galat.message}
      </p>
      <PrimaryButton onClick={ulang}>{teks.muatUlang}</PrimaryButton>
    </section>
  );
}
