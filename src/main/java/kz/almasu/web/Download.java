package kz.almasu.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.almasu.system.MediaTypes;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Downloads of generated files. */
public final class Download {

    /** Makes spreadsheet programs read the file as UTF-8 instead of the encoding of the system. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Download() {}

    public static StreamedContent of(String name, String mediaType, byte[] content) {
        return DefaultStreamedContent.builder().contentType(mediaType).name(name).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    public static StreamedContent csv(String name, String csv) {
        return of(name, MediaTypes.CSV_UTF_8, (BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8));
    }
}
