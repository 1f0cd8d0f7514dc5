package serverlesslabel.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.domain.ServiceId;

/** Ids made of names in any script. */
class RowIdTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Acme Queue|standard|acme-queue-standard", "C||c", "C++||c-plus-plus",
        "C#||c-sharp", "Größe||grosse", "Ærø||aero", "Łódź||lodz", "消息队列||u6d88606f961f5217",
        "阿里云 OSS|标准|u963f91cc4e91-oss-u680751c6", "7up||n7up", "3scale||n3scale", "!!!||u212121", "😀||u1f600",
        ".NET||net", "a  --  b||a-b", "Amazon EC2||amazon-ec2", "K8s+||k8s-plus"})
    void anIdIsMadeOfAName(String name, String mode, String id) {
        assertThat(RowId.of(name, mode == null ? "" : mode)).isEqualTo(id);
    }

    @Test
    void everyIdIsValid() {
        Stream.of("消".repeat(100), "a".repeat(300), "Очередь", "قائمة", "—", "\u0301a", "İ", "#", "+", "١٢٣",
            "\ud83d\ude00x")
            .forEach(name -> assertThat(ServiceId.isValid(RowId.of(name, ""))).as(name).isTrue());
    }

    @Test
    void namesThatDifferBehindWhatFitsDiffer() {
        assertThat(RowId.of("消".repeat(40), "")).isNotEqualTo(RowId.of("消".repeat(41), "")).hasSize(80);
    }

    @Test
    void wordsBehindAnIdFit() {
        assertThat(List.of(RowId.with("a".repeat(80), "aws"), RowId.with("a".repeat(80), "gcp")))
            .doesNotHaveDuplicates().allMatch(ServiceId::isValid);
    }
}
