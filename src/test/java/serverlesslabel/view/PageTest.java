package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.text.Texts;

class PageTest {

    @ParameterizedTest
    @EnumSource
    void everyPageAndItsCommandHaveNames(Page page) {
        assertThat(Texts.english().keys()).contains(page.key(), "command." + page.id());
        assertThat(Page.of(page.id())).contains(page);
    }
}
