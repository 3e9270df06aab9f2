package kz.almasu.edition.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmblemImageTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99\" height=\"99\"/>";
    private static final byte[] TEXT = "a comment of the picture".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsDrawnAnewAndScaled(String format) throws IOException {
        BufferedImage drawn = image(EmblemImage.png(picture(format, 2000, 1000)));

        assertThat(drawn.getWidth()).isEqualTo(960);
        assertThat(drawn.getHeight()).isEqualTo(480);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        BufferedImage drawn = image(EmblemImage.png(picture("png", 60, 90)));

        assertThat(drawn.getWidth()).isEqualTo(60);
        assertThat(drawn.getHeight()).isEqualTo(90);
    }

    @Test
    void nothingButThePixelsIsKept() throws IOException {
        byte[] picture = picture("png", 60, 60);
        byte[] withText = Arrays.copyOf(picture, picture.length + TEXT.length);
        System.arraycopy(TEXT, 0, withText, picture.length, TEXT.length);

        assertThat(new String(EmblemImage.png(withText), StandardCharsets.ISO_8859_1))
                .doesNotContain("comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SVG, "<html><script>alert(1)</script></html>", "GIF89a", "\u0089PNG\r\n\u001a\n"})
    void anotherFileIsRefused(String file) {
        assertRefused(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPictureInAnotherFormatIsRefused() throws IOException {
        assertRefused(picture("bmp", 60, 60));
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        byte[] picture = picture("png", 600, 600);

        assertRefused(Arrays.copyOf(picture, 40));
    }

    @Test
    void aTooSmallPictureIsRefused() throws IOException {
        assertRefused(picture("png", 31, 400));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused(new byte[EmblemImage.MAX_BYTES + 1]);
    }

    /** A few bytes can claim a picture that fills the memory. */
    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() throws IOException {
        ByteBuffer picture = ByteBuffer.wrap(picture("png", 60, 60));
        picture.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 checksum = new CRC32();
        checksum.update(picture.array(), 12, 17);
        picture.putInt(29, (int) checksum.getValue());

        assertRefused(picture.array());
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> EmblemImage.png(file)).isInstanceOf(Refusal.class);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, output))
                .isTrue();
        return output.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
