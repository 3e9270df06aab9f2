package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrencyConflictTest {

    @Test
    void recognizesLockExceptions() {
        assertThat(ConcurrencyConflict.isConflict(new OptimisticLockException()))
                .isTrue();
        assertThat(ConcurrencyConflict.isConflict(new PessimisticLockException()))
                .isTrue();
        assertThat(ConcurrencyConflict.isConflict(new LockTimeoutException())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "HYT00", "55P03"})
    void recognizesSqlStates(String state) {
        assertThat(ConcurrencyConflict.isConflict(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "23514", "22021", "42601", "08006"})
    void ignoresOtherFailures(String state) {
        assertThat(ConcurrencyConflict.isConflict(new SQLException("", state))).isFalse();
        assertThat(ConcurrencyConflict.isConflict(new SQLException())).isFalse();
        assertThat(ConcurrencyConflict.isConflict(new IllegalStateException())).isFalse();
    }
}
