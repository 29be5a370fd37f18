import type { Theme } from "@fluentui/react/lib/Theme";
import type { CSSProperties } from "react";

/** The theme's colours as custom properties, for panel.css. */
export function variabelTema(theme: Theme): CSSProperties {
  const { palette, semanticColors } = theme;
  const warna: Record<`--${string}`, string> = {
    "--latar": semanticColors.bodyBackground,
    "--teks": semanticColors.bodyText,
    "--samar": palette.neutralSecondary,
    "--garis": palette.neutralQuaternaryAlt,
    "--kartu": palette.neutralLighterAlt,
    "--aksen": palette.themePrimary,
    "--galat": theme.isInverted ? "#ffb3bb" : "#b10e1e",
    "--peringatan": theme.isInverted ? "#fce100" : "#8a5a00",
    "--baik": theme.isInverted ? "#8fdc84" : "#0e700e",
  };
  return warna as CSSProperties;
}
