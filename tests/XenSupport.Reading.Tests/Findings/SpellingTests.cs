using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

public class SpellingTests
{
    [Theory]
    [InlineData("States", "Status", "Status, Supported, Limit")]
    [InlineData("Statsu", "Status", "Status, Supported, Limit")]
    [InlineData("STATUS", "Status", "Status, Supported, Limit")]
    [InlineData("suported", "Supported", "Status, Supported, Limit")]
    [InlineData("Expermental", "Experimental", "Supported, Experimental, Tech Preview")]
    [InlineData("Not suported", "Not supported", "Supported, Not supported, Not functional")]
    [InlineData("ab", "abc", "abc, abcdef")]
    public void The_nearest_known_word_is_found(string word, string nearest, string known) =>
        Assert.Equal(nearest, new KnownWords(known.Split(", ")).FindNearest(word));

    [Theory]
    [InlineData("abd", "abc, abe")]
    [InlineData("abd", "abe, xyz, abc")]
    public void Of_two_equally_near_words_neither_is_suggested(string word, string known) =>
        Assert.Null(new KnownWords(known.Split(", ")).FindNearest(word));

    [Theory]
    [InlineData("abcdef", "abcdxx, abxxef, abcdex", "abcdex")]
    [InlineData("abcdef", "abcdex, abcdxx, abxxef", "abcdex")]
    public void A_nearer_word_decides_between_two(string word, string known, string nearest) =>
        Assert.Equal(nearest, new KnownWords(known.Split(", ")).FindNearest(word));

    [Theory]
    [InlineData("???", "Status, Supported")]
    [InlineData("", "Status, Supported")]
    [InlineData("abcxyz", "abcdef")]
    [InlineData("xyz", "abc")]
    [InlineData("abcd", "ab")]
    public void A_word_further_away_than_a_third_of_its_length_is_not_near(string word, string known) =>
        Assert.Null(new KnownWords(known.Split(", ")).FindNearest(word));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abxc", 1)]
    [InlineData("abc", "ac", 1)]
    [InlineData("abc", "axc", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "BAC", 1)]
    [InlineData("abc", "cab", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_inserted_deleted_changed_and_swapped_letters(
        string left,
        string right,
        int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right));
        Assert.Equal(distance, Spelling.Distance(right, left));
    }

    [Theory]
    [InlineData("States", "Status, Limit", "did you mean 'Status'?")]
    [InlineData("???", "Status", "expected 'Status'")]
    [InlineData("???", "Status, Limit", "expected 'Status' or 'Limit'")]
    [InlineData("???", "Status, Supported, Limit", "expected 'Status', 'Supported' or 'Limit'")]
    [InlineData("abd", "abc, abe", "expected 'abc' or 'abe'")]
    public void The_advice_is_the_nearest_word_or_all_of_them(string word, string known, string advice) =>
        Assert.Equal(advice, new KnownWords(known.Split(", ")).Suggest(word).Text);
}
