package kz.almasu.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCheckTest {

    private static final String SECRET = "0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void theEmbeddedDatabaseIsForOneServerOnly() throws Exception {
        assertThat(ClusterCheck.refusal("H2", SECRET, keys())).get().asString().contains("PostgreSQL");
    }

    @Test
    void aMissingOrShortSecretIsRefused() throws Exception {
        assertThat(ClusterCheck.refusal("PostgreSQL", null, keys())).isPresent();
        assertThat(ClusterCheck.refusal("PostgreSQL", SECRET.substring(1), keys()))
                .get()
                .asString()
                .contains("ALMASU_CLUSTER_SECRET");
    }

    @Test
    void aMissingKeyStoreIsRefused() {
        assertThat(ClusterCheck.refusal("PostgreSQL", SECRET, null)).isPresent();
        assertThat(ClusterCheck.refusal(
                        "PostgreSQL", SECRET, folder.resolve("none").toString()))
                .get()
                .asString()
                .contains("ALMASU_CLUSTER_KEYS");
    }

    @Test
    void whatTheServersNeedIsEnough() throws Exception {
        assertThat(ClusterCheck.refusal("PostgreSQL", SECRET, keys())).isEmpty();
    }

    private String keys() throws Exception {
        return Files.writeString(folder.resolve("cluster.p12"), "keys").toString();
    }
}
