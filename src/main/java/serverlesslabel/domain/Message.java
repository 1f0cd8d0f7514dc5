package serverlesslabel.domain;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence, or a part of one, before it is put into a language: the key of its text and what is filled in there.
 *
 * @param arguments what stands for {@code {0}}, {@code {1}} …: a {@code String} as it is, a list of names to be quoted
 *                  and enumerated, or a message that is put into the same language
 */
public record Message(String key, List<Object> arguments) {

    /**
     * A message with arguments.
     *
     * @throws IllegalArgumentException for an argument that is no string, list of strings or message
     */
    public Message {
        arguments = List.copyOf(arguments);
        for (var each : arguments)
            if (!(each instanceof String || each instanceof Message || isNames(each)))
                throw new IllegalArgumentException(key + " cannot be filled with " + each.getClass());
    }

    /** A message with arguments in the order of their places. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The same message with every text and name in it, however deep, replaced by what an operator makes of it. */
    public Message map(UnaryOperator<String> operator) {
        return new Message(key, arguments.stream().<Object>map(each -> map(each, operator)).toList());
    }

    private static Object map(Object argument, UnaryOperator<String> operator) {
        if (argument instanceof Message message) return message.map(operator);
        if (argument instanceof List<?> names)
            return names.stream().map(each -> operator.apply((String) each)).toList();
        return operator.apply((String) argument);
    }

    private static boolean isNames(Object argument) {
        return argument instanceof List<?> names && names.stream().allMatch(String.class::isInstance);
    }
}
