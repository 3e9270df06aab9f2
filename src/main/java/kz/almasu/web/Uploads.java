package kz.almasu.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kz.almasu.intake.ParticipantImport;

/** Uploaded files. */
public final class Uploads {

    private Uploads() {}

    /** The file's content; of a larger one than any sheet may be, only so much that its reader sees it is too large. */
    public static byte[] read(Part upload) throws IOException {
        try (InputStream content = upload.getInputStream()) {
            return content.readNBytes(ParticipantImport.MAX_BYTES + 1);
        }
    }
}
