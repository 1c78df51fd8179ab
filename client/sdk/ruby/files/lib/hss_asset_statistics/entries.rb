module HssAssetStatistics
  LARGEST_OFFSET = 2**31 - 1

  # Reads a list page by page; a page is fetched when its first entry is wanted.
  #
  #   ports = HssAssetStatistics.entries { |page| api.list_port_statistics(project, type: 'TCP', **page) }
  #   ports.each { |port| puts port.port }
  #
  # @param limit [Integer] entries to ask for at a time
  # @param offset [Integer] entries to skip at the beginning
  # @yieldparam page [Hash] limit and offset of the page to fetch
  # @return [Enumerator] it raises a BrokenContractError if the list has no end, and whatever the block raises
  def self.entries(limit: 100, offset: 0)
    Enumerator.new do |entries|
      position = offset
      previous = nil
      while (page = yield(limit: limit, offset: position).data_list).any? # a short page is not the end
        fail BrokenContractError, "offset is ignored: the page at #{position} is the one before it again" if page == previous

        page.each { |entry| entries << entry }
        position += page.size
        fail BrokenContractError, 'the list goes on beyond the largest offset' if position > LARGEST_OFFSET

        previous = page
      end
    end
  end
end
