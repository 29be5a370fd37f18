import { DECLARATION, MAIN, R, dense } from "./xml";

/** Cells of every type; rows 2–6 are the table, with a shared formula as its calculated column. */
const ROWS = dense(`
<row r="1" spans="1:8" s="2" customFormat="1" ht="30" customHeight="1" x14ac:dyDescent="0.25">
<c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c>
<c r="D1" s="2" t="s"><v>3</v></c><c r="F1" t="s"><v>4</v></c><c r="H1" t="inlineStr"><is><t>inline</t></is></c></row>
<row r="2" spans="1:8" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>5</v></c><c r="B2"><v>330</v></c><c r="C2"><v>95</v></c>
<c r="D2" s="1"><f t="shared" ref="D2:D5" si="0">Tabel1[[#This Row],[Realisasi]]/Tabel1[[#This Row],[Target]]</f><v>0.2878787878787879</v></c>
<c r="F2" cm="1"><f t="array" ref="F2:F4">_xlfn._xlws.SORT(B2:B4)</f><v>100</v></c><c r="H2" t="b"><v>1</v></c></row>
<row r="3" spans="1:8" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>6</v></c><c r="B3"><v>100</v></c><c r="C3"><v>100</v></c>
<c r="D3" s="1"><f t="shared" si="0"/><v>1</v></c><c r="F3"><v>200</v></c><c r="H3" t="e"><v>#N/A</v></c></row>
<row r="4" spans="1:8" hidden="1" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>7</v></c><c r="B4"><v>200</v></c><c r="C4"><v>50</v></c>
<c r="D4" s="1"><f t="shared" si="0"/><v>0.25</v></c><c r="F4"><v>330</v></c><c r="H4" t="str"><f>A2&amp;"!"</f><v>Angka kemiskinan!</v></c></row>
<row r="5" spans="1:8" x14ac:dyDescent="0.25"><c r="A5" t="s"><v>8</v></c><c r="B5"><v>4</v></c><c r="C5"><v>3</v></c>
<c r="D5" s="1"><f t="shared" si="0"/><v>0.75</v></c><c r="H5"><f t="array" ref="H5:H6">B2:B3*2</f><v>660</v></c></row>
<row r="6" spans="1:8" x14ac:dyDescent="0.25"><c r="A6" t="s"><v>9</v></c><c r="B6"><f>SUBTOTAL(109,Tabel1[Target])</f><v>634</v></c>
<c r="C6"><f>SUBTOTAL(109,Tabel1[Realisasi])</f><v>248</v></c><c r="D6" s="1"/><c r="H6"><v>200</v></c></row>
<row r="8" spans="1:8" x14ac:dyDescent="0.25"><c r="A8" s="3"><f>IF(H2,SUM(B$2:B2),0)</f><v>330</v></c><c r="B8" s="4"><v>45000.5</v></c>
<c r="C8"><f>_xlfn.XLOOKUP("x",A2:A5,B2:B5,"tidak ada")</f><v>0</v></c><c r="D8"><f>LuasLingkaran(2)</f><v>12.566370614359172</v></c>
<c r="E8" t="str"><f>_xldudf_SAMPLE_KRITERIA(D2)</f><v>Sangat Rendah</v></c></row>
<row r="9" spans="1:8" x14ac:dyDescent="0.25"><c r="A9"><f t="shared" ref="A9:C9" si="1">SUM(A$2:A8)+ROWS(Lain!$A1)</f><v>331</v></c>
<c r="B9"><f t="shared" si="1"/><v>46269.5</v></c><c r="C9"><f t="shared" si="1"/><v>497</v></c></row>
<row r="12" spans="1:8" ht="45" customHeight="1" outlineLevel="1" x14ac:dyDescent="0.25"/>
`);

/** Nine kinds of conditional formats, one of them in two halves (the x14 data bar), with stop-if-true. */
const CONDITIONAL = dense(`
<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="greaterThan"><formula>0.9</formula></cfRule>
<cfRule type="cellIs" dxfId="1" priority="4" operator="between"><formula>0.5</formula><formula>0.9</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="A2:A5 H1"><cfRule type="containsText" dxfId="2" priority="2" stopIfTrue="1" operator="containsText" text="Angka"><formula>NOT(ISERROR(SEARCH("Angka",A2)))</formula></cfRule>
<cfRule type="duplicateValues" dxfId="1" priority="3"/></conditionalFormatting>
<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>
<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{AE83EE3D-3A1C-4D3C-8C8B-3B1B7D0B1111}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C2:C5"><cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B8:C8"><cfRule type="iconSet" priority="7"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>
<conditionalFormatting sqref="A9:C9"><cfRule type="top10" dxfId="2" priority="8" rank="2"/><cfRule type="aboveAverage" dxfId="0" priority="9"/>
<cfRule type="expression" dxfId="1" priority="10" stopIfTrue="1"><formula>MOD(ROW(),2)=0</formula></cfRule></conditionalFormatting>
`);

const VALIDATIONS = dense(`
<dataValidations count="5" disablePrompts="0">
<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Polaritas" prompt="Pilih satu" sqref="E2:E5"><formula1>"positif,negatif"</formula1></dataValidation>
<dataValidation type="whole" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="Tahun" error="Antara 2000 dan 2100" sqref="G2"><formula1>2000</formula1><formula2>2100</formula2></dataValidation>
<dataValidation type="decimal" operator="greaterThanOrEqual" showErrorMessage="1" sqref="B2:C5"><formula1>0</formula1></dataValidation>
<dataValidation type="custom" showErrorMessage="1" sqref="G3"><formula1>LEN(G3)&lt;10</formula1></dataValidation>
<dataValidation type="textLength" operator="lessThan" showDropDown="1" sqref="G4 G6:G7"><formula1>20</formula1></dataValidation>
</dataValidations>`);

/** x14: the second half of the data bar, a validation that looks at another sheet, a sparkline. */
const EXTENSIONS = dense(`
<extLst>
<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>
<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AE83EE3D-3A1C-4D3C-8C8B-3B1B7D0B1111}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting>
</x14:conditionalFormattings></ext>
<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>Lain!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E8:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Data!B2:B5</xm:f><xm:sqref>G5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst>`);

/** The sheet with everything on it. */
export const DATA_SHEET =
  DECLARATION +
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  dense(`
<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:H12"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/><selection pane="bottomRight" activeCell="C3" sqref="C3:D4"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="30.7109375" style="3" customWidth="1"/><col min="2" max="4" width="12.7109375" bestFit="1" customWidth="1"/><col min="9" max="9" width="0" hidden="1" customWidth="1"/></cols>
<sheetData>${ROWS}</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="Zm9v" saltValue="YmFy" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>
<protectedRanges><protectedRange sqref="B2:C5" name="isian"/></protectedRanges>
<mergeCells count="2"><mergeCell ref="A11:C11"/><mergeCell ref="E11:F12"/></mergeCells>
<phoneticPr fontId="0" type="noConversion"/>
${CONDITIONAL}${VALIDATIONS}
<hyperlinks><hyperlink ref="A2" location="Lain!A1" display="ke Lain"/></hyperlinks>
<printOptions horizontalCentered="1"/>
<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="14" fitToHeight="0" orientation="landscape" horizontalDpi="300" verticalDpi="300" r:id="rId1"/>
<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Calibri,Bold"Sample&amp;R&amp;D</oddHeader><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter><firstHeader>&amp;CPertama</firstHeader></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>
<ignoredErrors><ignoredError sqref="B2" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>
<tableParts count="1"><tablePart r:id="rId4"/></tableParts>${EXTENSIONS}`) +
  "</worksheet>";

/** The table on it, with a calculated column and a totals row. */
export const TABLE =
  DECLARATION +
  dense(`
<table xmlns="${MAIN}" id="7" name="Tabel1" displayName="Tabel1" ref="A1:D6" totalsRowCount="1" headerRowDxfId="2">
<autoFilter ref="A1:D5"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>
<tableColumns count="4"><tableColumn id="1" name="Indikator" totalsRowLabel="Jumlah"/><tableColumn id="2" name="Target" totalsRowFunction="sum"/>
<tableColumn id="3" name="Realisasi" totalsRowFunction="sum" dataDxfId="1"/>
<tableColumn id="4" name="Capaian_x000a_(%)"><calculatedColumnFormula>Tabel1[[#This Row],[Realisasi]]/Tabel1[[#This Row],[Target]]</calculatedColumnFormula></tableColumn></tableColumns>
<tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`);
