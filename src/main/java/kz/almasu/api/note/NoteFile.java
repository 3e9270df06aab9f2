package kz.almasu.api.note;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import kz.almasu.edition.Rendition;

/** Responses with a file of the note. */
final class NoteFile {

    /** Formats that browsers display; others are downloaded. */
    private static final Set<String> INLINE_EXTENSIONS = Set.of("html", "json");

    private NoteFile() {}

    /** @param edition null for the note with current figures */
    static Response of(byte[] file, Rendition rendition, String period, Integer edition) {
        String disposition = INLINE_EXTENSIONS.contains(rendition.format().extension()) ? "inline" : "attachment";
        return Response.ok(file)
                .type(rendition.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename=\"" + rendition.fileName(period, edition) + "\"")
                .header("Content-Security-Policy", "sandbox") // blocks scripts in text written by analysts
                .build();
    }
}
