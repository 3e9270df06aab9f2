package kz.almasu.edition.publisher;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.almasu.system.Refusal;

/**
 * Emblem that all formats can show: a picture in PNG or JPEG, drawn anew as PNG, so that nothing but its pixels is kept, and
 * small enough to be carried by every file.
 */
final class EmblemImage {

    /** Of the uploaded file. */
    static final int MAX_BYTES = 2_000_000;

    /** A picture of more pixels is not decoded. */
    private static final long MAX_PIXELS = 16_000_000;

    private static final int MIN_SIDE = 32;
    private static final int MAX_HEIGHT = 480;
    private static final int MAX_WIDTH = 1440;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private EmblemImage() {}

    /** @throws Refusal invalid, if it is no such picture, or too large or too small */
    static byte[] png(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw Refusal.invalid("publisher.emblemLarge", MAX_BYTES / 1_000_000);
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return write(scaled(read(input)));
        } catch (IOException broken) {
            throw Refusal.invalid("publisher.emblemKind");
        }
    }

    private static BufferedImage read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw Refusal.invalid("publisher.emblemKind");
        }
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw Refusal.invalid("publisher.emblemKind");
            }
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.min(width, height) < MIN_SIDE || (long) width * height > MAX_PIXELS) {
                throw Refusal.invalid("publisher.emblemSize", MIN_SIDE, MAX_PIXELS / 1_000_000);
            }
            return reader.read(0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException(broken);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double scale =
                Math.min(1, Math.min((double) MAX_HEIGHT / image.getHeight(), (double) MAX_WIDTH / image.getWidth()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] write(BufferedImage image) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }
}
