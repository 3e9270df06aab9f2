package kz.almasu.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a workbook of Excel 97–2003 record by record, so that only the texts of its cells are held. */
final class XlsFile {

    private XlsFile() {}

    /** Returns the visible sheets with content, in their order. */
    static List<Grid> read(byte[] file, int maxRows) throws UnreadableFile {
        XlsRecords records = new XlsRecords(maxRows);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, container);
            return new ArrayList<>(records.grids());
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile("FILE_IS_NOT_PROTECTED", 0);
        } catch (OldExcelFormatException older) {
            throw new UnreadableFile("FILE_IS_NOT_XLS", 0);
        } catch (XlsRecords.LimitExceeded tooLarge) {
            throw new UnreadableFile("FILE_UNPACKS_WITHIN_REASON", 0);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("FILE_IS_WHOLE", 0);
        }
    }
}
