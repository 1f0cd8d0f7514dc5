package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Escaping of text for XML. */
class XmlTextTest {

    @Test
    void whatMeansSomethingIsEscaped() {
        assertThat(XmlText.escaped("<a href=\"b\">&amp;")).isEqualTo("&lt;a href=&quot;b&quot;&gt;&amp;amp;");
    }

    @Test
    void aCarriageReturnIsNotReadAsALineFeed() {
        assertThat(XmlText.escaped("a\r\n\tb")).isEqualTo("a&#13;\n\tb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u001f", "\ud800", "\udfff", "\ufffe", "\uffff"})
    void whatXmlCannotHoldIsLeftOut(String character) {
        assertThat(XmlText.escaped("a" + character + "b")).isEqualTo("ab");
        assertThat(XmlText.carries("a" + character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", " ", "\ud7ff", "\ue000", "\ufffd", "\ud83d\ude00"})
    void whatXmlCanHoldStays(String character) {
        assertThat(XmlText.carries(character)).isTrue();
    }
}
