package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of one window, brought into what another one wrote or a newer version knows. */
class ThreeWayMergeTest {

    @ParameterizedTest(name = "{0} -> {1} in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // What is the same in both states stays as it is there.
        "{'a':1} | {'a':1} | {'a':2,'b':3} | {'a':2,'b':3}",
        "{'a':1} | {'a':5} | {'a':2,'b':3} | {'a':5,'b':3}",
        "{'a':1} | {} | {'a':2,'b':3} | {'b':3}",
        "{} | {'a':1} | {'b':3} | {'b':3,'a':1}",
        // Weights of another rubric stay; so does a value of a kind that is not known.
        "{'w':{'x':1}} | {'w':{'x':2}} | {'w':{'y':7,'x':1}} | {'w':{'y':7,'x':2}}",
        "{'w':{'x':1}} | {'w':{'x':2}} | {'w':[4]} | {'w':{'x':2}}",
        // Pins: one more, one less, one that is not known, one that another window took away.
        "{'p':['a']} | {'p':['a','b']} | {'p':['x','a','y']} | {'p':['x','a','b','y']}",
        "{'p':['a','b']} | {'p':['b']} | {'p':['a','x','b']} | {'p':['x','b']}",
        "{'p':['a','b']} | {'p':['a','b','c']} | {'p':['b']} | {'p':['b','c']}",
        "{'p':['a','b']} | {'p':['b','a']} | {'p':['a','x','b']} | {'p':['x','b','a']}",
        "{'p':[]} | {'p':['a']} | {'p':['x','y']} | {'p':['a','x','y']}",
        "{'p':['a']} | {'p':[]} | {'p':['a',7,{'n':1}]} | {'p':[7,{'n':1}]}",
        // Profiles are known by their names, whatever else they hold.
        "{'p':[{'name':'A','w':{'x':1}}]} | {'p':[{'name':'A','w':{'x':1}},{'name':'B','w':{}}]}"
            + " | {'p':[{'name':'C'},{'name':'A','w':{'x':1,'z':9},'new':true}]}"
            + " | {'p':[{'name':'C'},{'name':'A','w':{'x':1,'z':9},'new':true},{'name':'B','w':{}}]}",
        "{'p':[{'name':'A','w':{'x':1}}]} | {'p':[{'name':'A','w':{'x':2}}]}"
            + " | {'p':[{'name':'A','w':{'x':1,'z':9},'new':true}]}"
            + " | {'p':[{'name':'A','w':{'x':2,'z':9},'new':true}]}",
        "{'p':[{'name':'A','w':{'x':1}}]} | {'p':[{'name':'B','w':{'x':1}}]}"
            + " | {'p':[{'name':'A','w':{'x':1,'z':9},'new':true}]}"
            + " | {'p':[{'name':'B','w':{'x':1,'z':9},'new':true}]}",
        // The place of the window and the order of the table are one thing each.
        "{'window':{'x':1,'y':1}} | {'window':{'x':2,'y':1}} | {'window':{'x':9,'y':9,'z':9}}"
            + " | {'window':{'x':2,'y':1,'z':9}}",
        "{'sorting':[{'by':'a'}]} | {'sorting':[{'by':'b'}]} | {'sorting':[{'by':'a'},{'by':'c'}]}"
            + " | {'sorting':[{'by':'b'}]}",
    })
    void aChangeGoesIntoWhatIsThere(String before, String after, String there, String merged)
        throws JsonProcessingException {
        assertThat(ThreeWayMerge.merge(object(before), object(after), object(there)).toString())
            .isEqualTo(object(merged).toString());
    }

    @Test
    void nothingGivenIsChanged() throws JsonProcessingException {
        var there = object("{'w':{'y':7,'x':1},'p':['a']}");
        ThreeWayMerge.merge(object("{'w':{'x':1},'p':['a']}"), object("{'w':{'x':2},'p':[]}"), there);
        assertThat(there).isEqualTo(object("{'w':{'y':7,'x':1},'p':['a']}"));
    }

    private static ObjectNode object(String text) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
