import { ThemeProvider } from "@fluentui/react/lib/Theme";
import { useMemo, type JSX } from "react";
import type { Tampilan } from "../commands";
import { BatasGalat } from "./BatasGalat";
import { Gerbang } from "./Gerbang";
import { bentukTema } from "./tema/tema";
import { variabelTema } from "./tema/variabel";
import { KonteksTeks, teksDalam } from "./teks";

/** The whole pane: language and colours from Excel, then the pages or a plain message. */
export function Aplikasi({ tampilan }: { readonly tampilan: Tampilan }): JSX.Element {
  const tema = useMemo(() => bentukTema(tampilan.tema), [tampilan.tema]);
  return (
    <KonteksTeks.Provider value={teksDalam(tampilan.bahasa)}>
      <ThemeProvider theme={tema} className="lkjip" style={variabelTema(tema)} lang={tampilan.bahasa}>
        <BatasGalat>
          <Gerbang excel={tampilan.excel} />
        </BatasGalat>
      </ThemeProvider>
    </KonteksTeks.Provider>
  );
}
