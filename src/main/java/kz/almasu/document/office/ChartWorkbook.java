package kz.almasu.document.office;

import java.io.IOException;
import kz.almasu.document.Table;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook embedded in a chart of Word, which Word opens when an editor changes the data of the chart. */
public final class ChartWorkbook {

    private ChartWorkbook() {}

    /** Writes the table to the first sheet and returns its location. */
    public static OfficeChart.TableLocation fill(XSSFWorkbook workbook, Table data) throws IOException {
        OfficeFile.removeAuthor(workbook);
        XSSFSheet sheet = workbook.getSheetAt(0);
        XSSFRow heading = sheet.createRow(0);
        heading.createCell(0).setCellValue(OfficeText.withoutIllegalCharacters(data.head()));
        for (int i = 0; i < data.columns().size(); i++) {
            heading.createCell(i + 1)
                    .setCellValue(OfficeText.withoutIllegalCharacters(
                            data.columns().get(i).title()));
        }
        for (int i = 0; i < data.rows().size(); i++) {
            Table.Row row = data.rows().get(i);
            XSSFRow line = sheet.createRow(i + 1);
            line.createCell(0).setCellValue(OfficeText.withoutIllegalCharacters(row.label()));
            for (int column = 0; column < data.columns().size(); column++) {
                Number number = OfficeChart.value(row.cell(data.columns().get(column)));
                if (number != null) {
                    line.createCell(column + 1).setCellValue(number.doubleValue());
                }
            }
        }
        return new OfficeChart.TableLocation(sheet.getSheetName(), 0, 0);
    }
}
