package kz.almasu.intake.file;

import java.util.List;
import java.util.function.Predicate;

/**
 * An uploaded file, recognized by its content and not by its name.
 *
 * @param kind detected type of the file
 * @param grid the sheet accepted by the caller, otherwise the first with content
 * @param otherSheetCount number of other visible sheets with content; for a template, those after the accepted one do
 *     not count
 * @param templateStamp period and institution of a template; null for other files
 */
public record GridFile(FileKind kind, Grid grid, int otherSheetCount, TemplateStamp templateStamp) {

    /** 10 MiB, about 75,000 participants; with its encrypted copy it must fit the server's memory. Larger files are rejected unread. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param maxRows number of rows to read; a longer grid is truncated
     * @param isWanted selects one of several sheets
     * @throws UnreadableFile if it is not a spreadsheet, or cannot be opened safely
     */
    public static GridFile read(byte[] file, int maxRows, Predicate<Grid> isWanted) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile("FILE_IS_SMALL_ENOUGH", 0, MAX_BYTES / 1024 / 1024);
        }
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case CSV -> new GridFile(kind, CsvGrid.read(CsvText.decode(file), maxRows), 0, null);
            case XLSX -> XlsxFile.read(file, maxRows, isWanted);
            case XLS -> wanted(kind, XlsFile.read(file, maxRows), isWanted);
            case ODS -> wanted(kind, OdsFile.read(file, maxRows), isWanted);
            default -> throw refusal(kind);
        };
    }

    /** Names a file of another kind for what it is, with the way to save it right. */
    private static UnreadableFile refusal(FileKind kind) {
        return switch (kind) {
            case PROTECTED -> new UnreadableFile("FILE_IS_NOT_PROTECTED", 0);
            case XLSB -> new UnreadableFile("FILE_IS_NOT_XLSB", 0);
            case NUMBERS -> new UnreadableFile("FILE_IS_NOT_NUMBERS", 0);
            case WORD -> new UnreadableFile("FILE_IS_NOT_WORD", 0);
            case PDF -> new UnreadableFile("FILE_IS_NOT_PDF", 0);
            case HTML -> new UnreadableFile("FILE_IS_NOT_HTML", 0);
            case XML -> new UnreadableFile("FILE_IS_NOT_XML", 0);
            case PICTURE -> new UnreadableFile("FILE_IS_NOT_A_PICTURE", 0);
            case ARCHIVE -> new UnreadableFile("FILE_IS_NOT_AN_ARCHIVE", 0);
            case DAMAGED -> new UnreadableFile("FILE_IS_WHOLE", 0);
            default -> new UnreadableFile("FILE_IS_A_SHEET", 0);
        };
    }

    /** Returns the first wanted sheet; the first of all, if none is. */
    private static GridFile wanted(FileKind kind, List<Grid> sheets, Predicate<Grid> isWanted) throws UnreadableFile {
        if (sheets.isEmpty()) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        Grid wanted = sheets.stream().filter(isWanted).findFirst().orElse(sheets.get(0));
        return new GridFile(kind, wanted, sheets.size() - 1, null);
    }
}
