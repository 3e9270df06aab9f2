package kz.almasu.intake.file;

import java.util.function.Predicate;

/**
 * An uploaded file, by its content and not by its name.
 *
 * @param kind what it was recognised as
 * @param grid the sheet that was wanted, else the first with anything in it
 * @param otherSheetCount how many other visible sheets have anything in them; those after the wanted one of a template do not count
 * @param templateStamp what a template says of itself; null for any other file
 */
public record GridFile(FileKind kind, Grid grid, int otherSheetCount, TemplateStamp templateStamp) {

    /** Larger files are refused before they are read: 20 MiB, room for some 150,000 participants. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param mostRows rows to be read at most; of more, the grid says where it was cut
     * @param wanted which sheet of several is meant
     * @throws UnreadableFile if it is no sheet, or none that can be opened safely
     */
    public static GridFile read(byte[] file, int mostRows, Predicate<Grid> wanted) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile("FILE_IS_SMALL_ENOUGH", 0, MAX_BYTES / 1024 / 1024);
        }
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case CSV -> new GridFile(kind, CsvGrid.read(CsvText.decode(file), mostRows), 0, null);
            case ZIP -> XlsxFile.read(file, mostRows, wanted);
            case PROTECTED -> throw new UnreadableFile("FILE_IS_NOT_PROTECTED", 0);
            case XLS -> throw new UnreadableFile("FILE_IS_NOT_XLS", 0);
            case OTHER -> throw new UnreadableFile("FILE_IS_A_SHEET", 0);
        };
    }
}
