package serverlesslabel.domain;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A message independent of language: the key of a text and the arguments to fill in.
 *
 * @param key       the key of the text, which may be a sentence or a part of one
 * @param arguments the values of {@code {0}}, {@code {1}} …: a {@code String} is inserted as it is, an {@code
 *                  Integer} is written as the language writes numbers, a list of names is quoted and enumerated, a
 *                  message is rendered in the same language
 */
public record Message(String key, List<Object> arguments) {

    /** @throws IllegalArgumentException if an argument is not a string, a number, a list of strings or a message */
    public Message {
        arguments = List.copyOf(arguments);
        for (var argument : arguments)
            if (!(argument instanceof String || argument instanceof Integer || argument instanceof Message
                || isNames(argument)))
                throw new IllegalArgumentException(key + " cannot be filled with " + argument.getClass());
    }

    /**
     * A message with arguments, {@code {0}} first.
     *
     * @throws IllegalArgumentException if an argument is not a string, a number, a list of strings or a message
     */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** A copy of this message with an operator applied to every string in its arguments, nested ones included. */
    public Message map(UnaryOperator<String> operator) {
        return new Message(key, arguments.stream().<Object>map(argument -> map(argument, operator)).toList());
    }

    private static Object map(Object argument, UnaryOperator<String> operator) {
        if (argument instanceof Message message) return message.map(operator);
        if (argument instanceof List<?> names)
            return names.stream().map(name -> operator.apply((String) name)).toList();
        if (argument instanceof Integer) return argument;
        return operator.apply((String) argument);
    }

    private static boolean isNames(Object argument) {
        return argument instanceof List<?> names && names.stream().allMatch(String.class::isInstance);
    }
}
