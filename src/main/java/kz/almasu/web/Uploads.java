package kz.almasu.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kz.almasu.intake.ParticipantImport;

public final class Uploads {

    private Uploads() {}

    /**
     * Reads an upload into memory, at most one byte more than the size limit, by which the parser detects that the
     * file is too large.
     */
    public static byte[] read(Part upload) throws IOException {
        try (InputStream content = upload.getInputStream()) {
            return content.readNBytes(ParticipantImport.MAX_BYTES + 1);
        }
    }
}
