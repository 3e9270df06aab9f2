package kz.almasu.api.note;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import kz.almasu.edition.Rendition;

/** A note as a file in an answer. */
final class NoteFile {

    /** What a browser shows itself; everything else it stores. */
    private static final Set<String> INLINE_EXTENSIONS = Set.of("html", "json");

    private NoteFile() {}

    /** @param edition number of the edition; null for the note as the figures are now */
    static Response of(byte[] file, Rendition copy, String period, Integer edition) {
        String disposition = INLINE_EXTENSIONS.contains(copy.format().extension()) ? "inline" : "attachment";
        return Response.ok(file)
                .type(copy.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename=\"" + copy.fileName(period, edition) + "\"")
                .header("Content-Security-Policy", "sandbox") // words that people wrote: no script, whatever they typed
                .build();
    }
}
